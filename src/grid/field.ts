/** The two grids a learner paints, and their size. Row-major: cell (row, col) is at `row * width + col`. */

export interface Size {
  /** Rows, 1…1024. */
  readonly height: number;
  /** Columns, 1…1024. */
  readonly width: number;
}

/** Truth and prediction over one size. The arrays are owned by the store, which changes them in place by patches. */
export interface Grids extends Size {
  /** height × width, each 0 or 1. */
  readonly truth: Uint8Array;
  /** height × width, probabilities in [0, 1]. */
  readonly prediction: Float64Array;
}

export type GridName = "truth" | "prediction";

/** A position on the boards; may lie outside the grids. */
export interface Cell {
  readonly row: number;
  readonly col: number;
}

/** Rows and columns of a grid: whole numbers from 1 to this. */
export const largestSide = 1024;

/**
 * Grids of a size with every cell 0.
 *
 * @param height - rows, 1…1024
 * @param width - columns, 1…1024
 */
export function emptyGrids(height: number, width: number): Grids {
  return {
    height,
    width,
    truth: new Uint8Array(height * width),
    prediction: new Float64Array(height * width),
  };
}

/** Grids with arrays of their own and the same values. */
export function copyGrids(grids: Grids): Grids {
  return { ...grids, truth: grids.truth.slice(), prediction: grids.prediction.slice() };
}

/** Whether two pairs of grids have the same size and the same values. */
export function sameGrids(a: Grids, b: Grids): boolean {
  if (a === b) return true;
  if (a.height !== b.height || a.width !== b.width) return false;
  return sameValues(a.truth, b.truth) && sameValues(a.prediction, b.prediction);
}

function sameValues(a: Uint8Array | Float64Array, b: Uint8Array | Float64Array): boolean {
  return a === b || a.every((value, index) => value === b[index]);
}
