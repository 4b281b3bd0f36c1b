/** How strongly a soft round brush covers the cells it passes. */
import type { Cell, Size } from "./field.ts";

/** How much of a soft brush falls on a cell: from 0, not at all, to 1. */
export interface SoftCover {
  readonly cells: readonly number[];
  /** In (0, 1], in the order of `cells`. */
  readonly weights: readonly number[];
}

/**
 * The weights of a soft brush moved along a path: 1 in its core, falling smoothly (smoothstep) to 0 at its rim. Each cell has the
 * weight of the point of the path nearest to it. A cell may occur once per segment of the path.
 *
 * @param path - cells in order; may lie outside the grid
 * @param diameter - in cells, whole, ≥ 1; an even brush is centred on the cell's lower right corner
 * @param hardness - share of the radius that is core, 0…1; at 1 the cells are those of the round brush
 */
export function softCover(path: readonly Cell[], diameter: number, hardness: number, size: Size): SoftCover {
  const cells: number[] = [];
  const weights: number[] = [];
  const radius = diameter / 2;
  const even = diameter % 2 === 0;
  // The cells nearest to the middle are always covered whole.
  const core = Math.max(hardness * radius, even ? Math.SQRT1_2 : 0);
  const middle = even ? 0.5 : 0;
  let from = path[0];
  for (const to of path) {
    const a = { row: (from ?? to).row + middle, col: (from ?? to).col + middle };
    const b = { row: to.row + middle, col: to.col + middle };
    const lastRow = Math.min(size.height - 1, Math.floor(Math.max(a.row, b.row) + radius));
    const lastCol = Math.min(size.width - 1, Math.floor(Math.max(a.col, b.col) + radius));
    for (let row = Math.max(0, Math.ceil(Math.min(a.row, b.row) - radius)); row <= lastRow; row += 1) {
      for (let col = Math.max(0, Math.ceil(Math.min(a.col, b.col) - radius)); col <= lastCol; col += 1) {
        const weight = falloff(distanceTo(a, b, row, col), core, radius);
        if (weight === 0) continue;
        cells.push(row * size.width + col);
        weights.push(weight);
      }
    }
    from = to;
  }
  return { cells, weights };
}

/** The distance of a cell's centre from the straight line between two points. */
function distanceTo(a: Cell, b: Cell, row: number, col: number): number {
  const [rows, cols] = [b.row - a.row, b.col - a.col];
  const length = rows * rows + cols * cols;
  const along = length === 0 ? 0 : ((row - a.row) * rows + (col - a.col) * cols) / length;
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(row - a.row - near * rows, col - a.col - near * cols);
}

function falloff(distance: number, core: number, radius: number): number {
  // A billionth of slack, so that a hard brush has its rim whatever the rounding.
  if (distance <= core + 1e-9) return 1;
  if (distance >= radius) return 0;
  const t = (distance - core) / (radius - core);
  return 1 - t * t * (3 - 2 * t);
}
