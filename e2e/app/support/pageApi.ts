/** The page API as the public contract states it: written down here once more, independently of the app's own types. */

export type MapKind = "loss" | "gradient" | "logit-gradient";
export type Numbers = readonly (number | null)[];

export interface Scene {
  readonly v: number;
  readonly height: number;
  readonly width: number;
  readonly truth: number[][];
  readonly prediction: number[][];
  readonly threshold: number;
  readonly params: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly losses: readonly string[];
  readonly view: Readonly<Record<string, unknown>>;
}

export interface Problem {
  readonly path: string;
  readonly message: string;
}

export interface Evaluation {
  readonly revision: number;
  readonly backend: "webgl" | "cpu";
  readonly losses: Readonly<Record<string, number | null>>;
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly notes: Readonly<Record<string, string>>;
}

export interface Curve {
  readonly x: readonly number[];
  readonly series: Readonly<Record<string, Numbers>>;
  readonly metrics?: Readonly<Record<string, Numbers>>;
}

export interface CurveOptions {
  readonly losses: readonly string[];
  readonly metrics?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly steps?: number;
}

export interface Pixels {
  readonly height: number;
  readonly width: number;
  readonly data: Float32Array | Float64Array;
}

/** What tests rely on of an entry of the catalogue; its full shape is in `doc/model.md`. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: Readonly<Record<"en" | "zh-CN", string>>;
  readonly [field: string]: unknown;
}

export interface PageApi {
  readonly version: string;
  readonly ready: Promise<{ readonly backend: "webgl" | "cpu" }>;
  getState(): Scene;
  setState(partial: unknown): Promise<{ readonly problems: readonly Problem[] }>;
  reset(): void;
  link(): Promise<string>;
  evaluate(): Promise<Evaluation>;
  pixels(loss: string, kind: MapKind): Promise<Pixels>;
  curve(variable: string, options: CurveOptions): Promise<Curve>;
  catalogue(): { readonly losses: readonly CatalogueEntry[]; readonly metrics: readonly CatalogueEntry[] };
  lessons(): { readonly id: string; readonly title: string; readonly steps: number }[];
  loadLesson(id: string, step?: number): Promise<void>;
  undo(): void;
  redo(): void;
  exportPNG(): Promise<Blob>;
  on(event: string, handler: (payload: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly segloss: PageApi;
  }
}
