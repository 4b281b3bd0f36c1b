/** What the brushes share: the cells under a round brush, as a patch. */
import { type Patch, patchOf } from "#grid/patch.ts";
import { cellsAlong } from "#grid/rasterise.ts";
import type { Dab } from "./define.ts";

/**
 * The patch of a round brush moved along a dab's path.
 *
 * @param dab - where and what is painted
 * @param diameter - in cells, ≥ 1
 * @param value - 0 or 1 on the truth, a probability on the prediction
 * @returns null where no cell changes
 */
export function paintRound(dab: Dab, diameter: number, value: number): Patch | null {
  return patchOf(dab.grids, dab.grid, cellsAlong(dab.path, diameter, dab.grids), value);
}
