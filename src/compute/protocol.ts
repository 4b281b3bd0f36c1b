/** What crosses between the page and the engine, in the worker or beside it: plain data, transferable where large. */
import type { GridName } from "#grid/field.ts";
import type {
  Asides,
  AsidesRequest,
  Backend,
  Curve,
  CurveRequest,
  Heat,
  MapKind,
  Palettes,
  Params,
  Probe,
  Values,
} from "#losses/evaluation.ts";
import type { StudyAnswer, StudyQuestion } from "#losses/studies.ts";
import type { Refusal } from "./refused.ts";

/** Whole grids: sent at the start, after a resize, after a restart of the worker. */
export interface WholeGrids {
  readonly height: number;
  readonly width: number;
  readonly truth: Uint8Array;
  readonly prediction: Float64Array;
}

/** New values of some cells of one grid. */
export interface CellChange {
  readonly grid: GridName;
  readonly cells: Uint32Array;
  readonly values: Float64Array;
}

export interface Update {
  readonly revision: number;
  /** Where given, replaces the engine's grids; `changes` then come after it. */
  readonly whole: WholeGrids | null;
  readonly changes: readonly CellChange[];
  readonly threshold: number;
  readonly params: Params;
  /** Losses by id, and metrics as `metric.<id>`, that are wanted though they are costly; null: everything is. */
  readonly live: readonly string[] | null;
  /** The map the Difference board shows, or null for the confusion. */
  readonly heat: { readonly loss: string; readonly kind: MapKind } | null;
  /** The hovered cell. */
  readonly probe: { readonly loss: string; readonly cell: number } | null;
  /** Where given, replaces the engine's colours. */
  readonly palettes: Palettes | null;
  /** Losses with other parameters, and a metric by other definitions, that somebody looks at. */
  readonly asides: AsidesRequest | null;
}

export interface Outcome {
  readonly values: Values;
  /** null where none was asked for, or none can be drawn yet. */
  readonly heat: Heat | null;
  readonly probe: Probe | null;
  /** null where none were asked for, or the engine cannot tell yet. */
  readonly asides: Asides | null;
  /** Milliseconds after which to ask for the map again: this one was drawn in haste, in the colour scale of the one before. */
  readonly redrawIn: number | null;
}

export interface Pixels {
  readonly height: number;
  readonly width: number;
  readonly data: Float32Array | Float64Array;
}

export type BackendChoice = "auto" | Backend;

/** Why the page is not on WebGL. Texts are in i18n. */
export type BackendProblem = "no-webgl" | "self-check" | "context-lost" | "worker-failed" | "chosen";

export interface BackendStatus {
  /** Where the numbers come from now. */
  readonly backend: Backend;
  /** starting: the GPU kernel is still loading or restarting; settled: this is what it will be. */
  readonly state: "starting" | "settled";
  readonly problem: BackendProblem | null;
  /** The technical reason, untranslated, for the details. */
  readonly detail: string | null;
}

export type Request =
  | { readonly type: "start"; readonly backend: BackendChoice }
  | { readonly type: "update"; readonly id: number; readonly update: Update }
  | { readonly type: "pixels"; readonly id: number; readonly loss: string; readonly kind: MapKind }
  | { readonly type: "curve"; readonly id: number; readonly request: CurveRequest }
  | { readonly type: "study"; readonly id: number; readonly study: StudyQuestion }
  /** Nobody waits for the answer to a study any more. */
  | { readonly type: "cancel"; readonly study: number };

export type Reply =
  | { readonly type: "status"; readonly status: BackendStatus }
  | { readonly type: "result"; readonly id: number; readonly result: Outcome | Pixels | Curve | StudyAnswer }
  /** A long curve goes on: this is no silence. */
  | { readonly type: "working" }
  /** So does a study, of which so much is done, 0 to 1. */
  | { readonly type: "progress"; readonly study: number; readonly done: number }
  | { readonly type: "failed"; readonly id: number; readonly message: string; readonly refusal: Refusal | null };

/** What app/ talks to. Requests are answered in order; an update that fails is answered by the local engine. */
export interface Compute {
  /** Spawns the worker and loads the kernel; until then, and whenever the worker fails, the local engine serves. */
  start(choice: BackendChoice): void;
  readonly status: BackendStatus;
  onStatus(listener: (status: BackendStatus) => void): () => void;
  /** Never rejects for want of a GPU. */
  update(update: Update): Promise<Outcome>;
  /** Rejects with Refused where the loss is undefined or maps could not be loaded. */
  pixels(loss: string, kind: MapKind): Promise<Pixels>;
  /** Rejects with Refused where curves could not be loaded, or where the worker fell silent over it. */
  curve(request: CurveRequest): Promise<Curve>;
  /**
   * Rejects as `curve` does, and with Refused where it was cancelled.
   * @param options.onProgress told how much is done, 0 to 1, some ten times a second
   */
  study(question: StudyQuestion, options?: StudyOptions): Promise<StudyAnswer>;
  dispose(): void;
}

export interface StudyOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}
