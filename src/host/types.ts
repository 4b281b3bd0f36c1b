/**
 * Types of `segloss-embed.js`: `<segloss-embed>` puts a part of Segloss Playground into a page. Stands beside it as
 * `segloss-embed.d.ts`, and imports nothing.
 *
 * The attributes are the parameters of an embed's address (doc/embedding.md), and those of `SeglossEmbedAttributes`.
 */

export type SeglossLocale = "en" | "zh-CN";
export type SeglossBackend = "webgl" | "cpu";
export type SeglossMap = "loss" | "gradient" | "logit-gradient";

/** What is on the boards, and how it is looked at. */
export interface SeglossScene {
  readonly v: 1;
  readonly height: number;
  readonly width: number;
  /** Rows of 0 and 1. */
  readonly truth: number[][];
  /** Rows of probabilities in [0, 1]. */
  readonly prediction: number[][];
  readonly threshold: number;
  /** By loss or metric id, then by parameter. */
  readonly params: Record<string, Record<string, number>>;
  /** Ids of the pinned losses. */
  readonly losses: string[];
  readonly view: { readonly loss: string; readonly difference: string; readonly chart: string };
}

/** A part of a scene: a field that is given replaces that field whole. Flat typed arrays go with `height` and `width`. */
export type SeglossPartialScene = Partial<
  Omit<SeglossScene, "truth" | "prediction"> & {
    readonly truth: readonly (readonly number[])[] | ArrayLike<number>;
    readonly prediction: readonly (readonly number[])[] | ArrayLike<number>;
  }
>;

export interface SeglossEvaluation {
  /** Grows with every accepted change. */
  readonly revision: number;
  readonly backend: SeglossBackend;
  /** By id; null where the loss is undefined here, with a reason in `notes`. */
  readonly losses: Record<string, number | null>;
  /** At the scene's threshold. */
  readonly metrics: Record<string, number | null>;
  readonly notes: Record<string, string>;
}

export interface SeglossPixels {
  readonly height: number;
  readonly width: number;
  /** Row by row. */
  readonly data: Float64Array;
}

export interface SeglossCurveOptions {
  readonly losses: readonly string[];
  readonly metrics?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  /** Number of points, ends included. */
  readonly steps?: number;
}

export interface SeglossCurve {
  readonly x: number[];
  readonly series: Record<string, (number | null)[]>;
  readonly metrics?: Record<string, (number | null)[]>;
}

export interface SeglossProblem {
  readonly path: string;
  readonly message: string;
}

export interface SeglossCompleted {
  readonly lesson: string;
  /** Share of the steps solved without the solution shown, in [0, 1]. */
  readonly score: number;
  /** The `result` of an xAPI statement. */
  readonly result: {
    readonly completion: true;
    readonly score: { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: number };
    readonly duration: string;
  };
}

/** What the element tells, by name; as a DOM event each has the same name and its payload as `detail`, and bubbles. */
export interface SeglossEvents {
  "segloss.ready": { readonly version: string; readonly capabilities: readonly string[] };
  "segloss.change": { readonly userInitiated: boolean };
  "segloss.values": SeglossEvaluation;
  "segloss.step": { readonly lesson: string; readonly step: number };
  "segloss.complete": SeglossCompleted;
  "segloss.resize": { readonly height: number };
  "segloss.error": { readonly message: string };
}

type ShortName<K> = K extends `segloss.${infer Name}` ? Name : never;

/** Attributes of the element beside the parameters of an embed's address. */
export interface SeglossEmbedAttributes {
  /** Address of a picture that stands there until the frame is live. */
  readonly poster?: string;
  /** Pixels; without it the frame is as high as what is in it. */
  readonly height?: string;
  /** Address of the playground; without it the one that the script came from. */
  readonly src?: string;
  /** The frame's own `sandbox` attribute; `allow-scripts` is enough. */
  readonly sandbox?: string;
  /** More parameters, as in an address: `tversky.alpha=0.7&backend=cpu`. */
  readonly settings?: string;
}

/** The members are those of the playground's own `window.segloss`. Each wakes a sleeping frame, and waits for it. */
export interface SeglossEmbedApi {
  /** Of the playground; null until it is live. */
  readonly version: string | null;
  /** Whether the frame is live now; else it shows its poster or its last picture. */
  readonly live: boolean;
  /** Resolves when the first numbers are on screen. */
  readonly ready: Promise<{ readonly backend: SeglossBackend }>;
  getState(): Promise<SeglossScene>;
  /** Never refused as a whole: `problems` are the fields that were. */
  setState(partial: SeglossPartialScene): Promise<{ readonly problems: readonly SeglossProblem[] }>;
  reset(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  evaluate(): Promise<SeglossEvaluation>;
  /** Rejects where the loss is undefined, or there is none of that id. */
  pixels(loss: string, kind: SeglossMap): Promise<SeglossPixels>;
  curve(variable: string, options: SeglossCurveOptions): Promise<SeglossCurve>;
  catalogue(): Promise<{ readonly losses: readonly object[]; readonly metrics: readonly object[] }>;
  lessons(): Promise<readonly { readonly id: string; readonly title: string; readonly steps: number }[]>;
  /** @param step from 0 */
  loadLesson(lesson: string, step?: number): Promise<void>;
  exportPNG(): Promise<Blob>;
  /** A link that opens this very scene in the playground. */
  link(): Promise<string>;
  /** @returns stops it */
  on<K extends ShortName<keyof SeglossEvents>>(
    event: K,
    handler: (payload: SeglossEvents[`segloss.${K}`]) => void,
  ): () => void;
  /** Puts the frame to sleep: it leaves its last picture, and comes back as it was. */
  sleep(): Promise<void>;
  /** Brings the frame back, or for the first time; another sleeps where there are four. */
  wake(): Promise<void>;
}

export interface SeglossEmbedElement extends HTMLElement, SeglossEmbedApi {}

declare global {
  interface HTMLElementTagNameMap {
    "segloss-embed": SeglossEmbedElement;
  }
  interface HTMLElementEventMap {
    "segloss.ready": CustomEvent<SeglossEvents["segloss.ready"]>;
    "segloss.change": CustomEvent<SeglossEvents["segloss.change"]>;
    "segloss.values": CustomEvent<SeglossEvents["segloss.values"]>;
    "segloss.step": CustomEvent<SeglossEvents["segloss.step"]>;
    "segloss.complete": CustomEvent<SeglossEvents["segloss.complete"]>;
    "segloss.resize": CustomEvent<SeglossEvents["segloss.resize"]>;
    "segloss.error": CustomEvent<SeglossEvents["segloss.error"]>;
  }
}
