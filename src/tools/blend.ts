/** Painting with weights: within one stroke a cell takes the largest weight so far, so that dabs over each other darken nothing. */
import { createCellSet } from "#grid/cellSet.ts";
import type { Patch } from "#grid/patch.ts";
import type { SoftCover } from "#grid/softDisc.ts";
import type { StrokeStart } from "./define.ts";

/** Probabilities are mixed in steps of 1/200: they are stored and linked as bytes. */
const steps = 200;

/**
 * The state of a weighted stroke. What it returns takes the cells of a dab with their weights, and the maps to their mirror
 * images, and gives the patch; null where no cell changes.
 */
export function blend({ grids, grid, value }: StrokeStart) {
  const field = grids[grid];
  const before = field.slice();
  const most = new Float64Array(field.length);

  function mixed(cell: number): number {
    const weight = most[cell] ?? 0;
    const old = before[cell] ?? 0;
    if (grid === "truth") return weight >= 0.5 ? value : old;
    if (weight >= 1 || old === value) return value;
    return Math.round(steps * (old * (1 - weight) + value * weight)) / steps;
  }

  return ({ cells, weights }: SoftCover, images: readonly ((cell: number) => number)[]): Patch | null => {
    const raised = createCellSet(field.length);
    for (const [index, cell] of cells.entries()) {
      const weight = weights[index] ?? 0;
      for (const image of images) {
        const reached = image(cell);
        if (weight <= (most[reached] ?? 0)) continue;
        most[reached] = weight;
        raised.add(reached);
      }
    }
    const changed = raised.cells().filter((cell) => field[cell] !== mixed(cell));
    if (changed.length === 0) return null;
    return {
      grid,
      cells: changed,
      before: Float64Array.from(changed, (cell) => field[cell] ?? 0),
      after: Float64Array.from(changed, mixed),
    };
  };
}
