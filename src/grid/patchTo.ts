/** The patch between a grid as it is and other content. */
import type { GridName, Grids } from "./field.ts";
import type { Patch } from "./patch.ts";

/**
 * The patch that gives a grid other content.
 *
 * @param content - [height × width], 0 or 1 for the truth, probabilities for the prediction
 * @returns the patch of those cells that change; null where none does
 */
export function patchTo(grids: Grids, grid: GridName, content: ArrayLike<number>): Patch | null {
  const field = grids[grid];
  const changed: number[] = [];
  for (let cell = 0; cell < field.length; cell += 1) if (field[cell] !== content[cell]) changed.push(cell);
  if (changed.length === 0) return null;
  return {
    grid,
    cells: Uint32Array.from(changed),
    before: Float64Array.from(changed, (cell) => field[cell] ?? 0),
    after: Float64Array.from(changed, (cell) => content[cell] ?? 0),
  };
}
