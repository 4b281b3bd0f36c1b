/** Small shapes to set down whole: which cells each covers at a size. */
import { createCellSet } from "./cellSet.ts";
import type { Cell, Size } from "./field.ts";

export type StampShape = "lesion" | "ring" | "square" | "star";

/** Whether a point is inside: x to the right and y downward from the middle, the shape's box being −1…1. */
const inside: Readonly<Record<StampShape, (x: number, y: number) => boolean>> = {
  lesion: (x, y) => Math.hypot(x, y) <= lesionEdge(Math.atan2(y, x)),
  ring: (x, y) => Math.hypot(x, y) <= 1 && Math.hypot(x, y) > 0.55,
  square: () => true,
  star: (x, y) => Math.hypot(x, y) <= starEdge(Math.atan2(x, -y)),
};

/** A blob that is not quite round, as lesions are. */
function lesionEdge(angle: number): number {
  return 0.8 + 0.12 * Math.sin(2 * angle + 0.6) + 0.08 * Math.sin(5 * angle + 2);
}

/** Five points, the first upward, with straight edges between tips at 1 and notches at 0.45. */
function starEdge(angle: number): number {
  const [tip, notch, half] = [1, 0.45, Math.PI / 5];
  const turn = 2 * half;
  const beyond = Math.abs(angle - turn * Math.round(angle / turn));
  return (tip * notch * Math.sin(half)) / (notch * Math.sin(half - beyond) + tip * Math.sin(beyond));
}

/**
 * The cells of a shape around a cell. Below three cells there is room for a square only.
 *
 * @param diameter - of its box in cells, whole, ≥ 1; an even one is centred on the cell's lower right corner
 * @returns flat indices inside the grid, each once
 */
export function stampCells(shape: StampShape, { row, col }: Cell, diameter: number, size: Size): Uint32Array {
  const found = createCellSet(size.height * size.width);
  const covers = inside[diameter < 3 ? "square" : shape];
  const before = Math.floor((diameter - 1) / 2);
  for (let down = 0; down < diameter; down += 1) {
    for (let across = 0; across < diameter; across += 1) {
      const cell = { row: row - before + down, col: col - before + across };
      if (cell.row < 0 || cell.col < 0 || cell.row >= size.height || cell.col >= size.width) continue;
      const [x, y] = [(2 * across + 1) / diameter - 1, (2 * down + 1) / diameter - 1];
      if (covers(x, y)) found.add(cell.row * size.width + cell.col);
    }
  }
  return found.cells();
}
