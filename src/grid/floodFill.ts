/** The cells that hang together with a cell and are like it. */
import { createCellSet } from "./cellSet.ts";
import type { Cell, Size } from "./field.ts";

/**
 * The connected region of a cell: neighbours by side, not by corner, whose values differ from the cell's by at most a tolerance.
 *
 * @param field - [height × width]
 * @param start - a cell; outside the grid there is no region
 * @param tolerance - ≥ 0; 0 takes equal values only
 * @returns flat indices, each once
 */
export function regionOf(field: ArrayLike<number>, start: Cell, tolerance: number, size: Size): Uint32Array {
  const { height, width } = size;
  const found = createCellSet(height * width);
  if (start.row < 0 || start.col < 0 || start.row >= height || start.col >= width) return found.cells();
  const seed = field[start.row * width + start.col] ?? 0;
  const seen = new Uint8Array(height * width);
  const waiting: number[] = [];

  function look(cell: number): void {
    if (seen[cell] === 1) return;
    seen[cell] = 1;
    // A billionth of slack: 0.3 − 0.2 is a little less than 0.1, and 0.9 − 0.8 a little more.
    if (Math.abs((field[cell] ?? 0) - seed) <= tolerance + 1e-9 * Math.sign(tolerance)) waiting.push(cell);
  }

  look(start.row * width + start.col);
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    found.add(cell);
    const col = cell % width;
    if (col > 0) look(cell - 1);
    if (col < width - 1) look(cell + 1);
    if (cell >= width) look(cell - width);
    if (cell < width * (height - 1)) look(cell + width);
  }
  return found.cells();
}
