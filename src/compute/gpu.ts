/** What the engine asks of a GPU: the tfjs kernel implements it; the engine works the same without one. */
import type { Node } from "#expression/node.ts";

/** All pixel sums of all losses. A body uses `p`, `g`, maps and qualified parameters (`focal.gamma`); its slot is its index. */
export interface SumPlan {
  readonly bodies: readonly Node[];
  /** Per-pixel maps the bodies use, in texture order. */
  readonly maps: readonly string[];
  /** Qualified names of the parameters, and other scalars (`threshold`, `N`), in uniform order. */
  readonly scalars: readonly string[];
}

/** Rows and columns that changed, half-open. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Scalars = Readonly<Record<string, number>>;

export interface Paint {
  /** Value of the pixel; uses `p`, `g`, maps and the names in `scalars`. */
  readonly body: Node;
  readonly scalars: Scalars;
  /** The scale ends at ±limit (diverging) or 0…limit. */
  readonly limit: number;
  readonly diverging: boolean;
}

export interface Gpu {
  /** New grids of a new size or content. One upload. */
  load(height: number, width: number, truth: Uint8Array, prediction: Float64Array): void;
  /** Cells inside `rect` have changed in the arrays given to `load` (which the engine changes in place). One upload. */
  refresh(rect: Rect): void;
  /** A per-pixel map, height × width; kept until replaced. One upload. */
  setMap(name: string, data: Float64Array): void;
  /** One draw per 16 sums, one gather, one readPixels; sums finished in float64. Throws ContextLost. */
  sums(scalars: Scalars): Float64Array;
  setPalettes(sequential: Uint8Array, diverging: Uint8Array): void;
  /** One fragment pass at height × width, handed over without readback. */
  paint(paint: Paint): ImageBitmap;
  /** The same pass read back as floats: for `pixels()`, never while painting. */
  read(body: Node, scalars: Scalars): Float32Array;
  dispose(): void;
}

/** The GL context is gone, or gave back something impossible: the result was thrown away. */
export class ContextLost extends Error {}
