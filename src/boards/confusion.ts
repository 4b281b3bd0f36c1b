/** How each cell stands against the threshold: its class, and how many there are of each, kept up as cells change. */
import type { Grids } from "#grid/field.ts";
import type { CellClass } from "#i18n/boards.ts";

/** Class codes as stored per cell: bit 0 is the truth, bit 1 the prediction above the threshold. */
export const classOfCode: readonly CellClass[] = ["tn", "fn", "fp", "tp"];

export interface Confusion {
  /** Class codes, height × width. */
  readonly codes: Uint8Array;
  /** Number of cells by class code. */
  readonly counts: Float64Array;
}

/**
 * The class code of one cell.
 *
 * @param truth - 0 or 1
 * @param p - probability; predicted foreground where p > threshold, so never at the threshold itself
 */
export function classCode(truth: number, p: number, threshold: number): number {
  return (p > threshold ? 2 : 0) | truth;
}

/** The classes of all cells, counted. */
export function classifyAll(grids: Grids, threshold: number): Confusion {
  const codes = new Uint8Array(grids.truth.length);
  const counts = new Float64Array(4);
  for (let index = 0; index < codes.length; index++) {
    const code = codeAt(grids, index, threshold);
    codes[index] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return { codes, counts };
}

/** Brings the classes and counts of some cells up to date, in place. */
export function reclassify(
  confusion: Confusion,
  grids: Grids,
  threshold: number,
  cells: Iterable<number> & ArrayLike<number>,
): void {
  const { codes, counts } = confusion;
  for (const index of cells) {
    const before = codes[index] ?? 0;
    const after = codeAt(grids, index, threshold);
    if (before === after) continue;
    codes[index] = after;
    counts[before] = (counts[before] ?? 0) - 1;
    counts[after] = (counts[after] ?? 0) + 1;
  }
}

/** The class of a cell by name. */
export function classAt(confusion: Confusion, index: number): CellClass {
  return classOfCode[confusion.codes[index] ?? 0] ?? "tn";
}

/** How many cells are of a class. */
export function countOf(confusion: Confusion, kind: CellClass): number {
  return confusion.counts[classOfCode.indexOf(kind)] ?? 0;
}

function codeAt(grids: Grids, index: number, threshold: number): number {
  return classCode(grids.truth[index] ?? 0, grids.prediction[index] ?? 0, threshold);
}
