/** A patch: what one stroke or operation changes in one grid, with what stood there before. */
import type { GridName, Grids } from "./field.ts";

export interface Patch {
  readonly grid: GridName;
  /** Flat indices of the changed cells, each once. */
  readonly cells: Uint32Array;
  /** Values before, in the order of `cells`. */
  readonly before: Float64Array;
  /** Values after, in the order of `cells`. */
  readonly after: Float64Array;
}

/**
 * The patch that writes one value into some cells.
 *
 * @param grids - the grids as they stand
 * @param grid - which of the two is written
 * @param cells - flat indices, each once
 * @param value - 0 or 1 on the truth, a probability in [0,1] on the prediction
 * @returns the patch of those cells that change; null where none does
 */
export function patchOf(grids: Grids, grid: GridName, cells: Uint32Array, value: number): Patch | null {
  const field = grids[grid];
  const changed = cells.filter((cell) => field[cell] !== value);
  if (changed.length === 0) return null;
  return {
    grid,
    cells: changed,
    before: Float64Array.from(changed, (cell) => field[cell] ?? 0),
    after: new Float64Array(changed.length).fill(value),
  };
}

/** Writes a patch's new values into the grids, in place. */
export function applyPatch(grids: Grids, patch: Patch): void {
  write(grids, patch, patch.after);
}

/** Writes back what stood there before a patch, in place. */
export function revertPatch(grids: Grids, patch: Patch): void {
  write(grids, patch, patch.before);
}

function write(grids: Grids, patch: Patch, values: Float64Array): void {
  const field = grids[patch.grid];
  for (const [index, cell] of patch.cells.entries()) field[cell] = values[index] ?? 0;
}

/**
 * One patch that does what several of one grid do one after the other: the first `before`, the last `after`.
 *
 * @param patches - of the same grid, in the order they were applied
 * @returns each changed cell once; cells that ended as they began are left out, and null where none is left
 */
export function mergePatches(patches: readonly Patch[]): Patch | null {
  const [first] = patches;
  if (first === undefined) return null;
  const before = new Map<number, number>();
  const after = new Map<number, number>();
  for (const patch of patches) {
    for (const [index, cell] of patch.cells.entries()) {
      if (!before.has(cell)) before.set(cell, patch.before[index] ?? 0);
      after.set(cell, patch.after[index] ?? 0);
    }
  }
  const cells = Uint32Array.from([...before.keys()].filter((cell) => before.get(cell) !== after.get(cell)));
  if (cells.length === 0) return null;
  return {
    grid: first.grid,
    cells,
    before: Float64Array.from(cells, (cell) => before.get(cell) ?? 0),
    after: Float64Array.from(cells, (cell) => after.get(cell) ?? 0),
  };
}
