/** Changing the size of the grids. */
import { emptyGrids, type Grids } from "./field.ts";

/**
 * The grids in another size, anchored at the top left: what fits is kept, new cells are 0.
 *
 * @param grids - left as they are
 * @param height - rows, 1…1024
 * @param width - columns, 1…1024
 * @returns grids with arrays of their own
 */
export function resizeGrids(grids: Grids, height: number, width: number): Grids {
  const resized = emptyGrids(height, width);
  const kept = Math.min(width, grids.width);
  for (let row = 0; row < Math.min(height, grids.height); row += 1) {
    const from = row * grids.width;
    resized.truth.set(grids.truth.subarray(from, from + kept), row * width);
    resized.prediction.set(grids.prediction.subarray(from, from + kept), row * width);
  }
  return resized;
}
