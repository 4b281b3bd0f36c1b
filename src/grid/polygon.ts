/** The cells inside a polygon whose corners are cells. */
import { createCellSet } from "./cellSet.ts";
import type { Cell, Size } from "./field.ts";
import { cellsAlong } from "./rasterise.ts";

/**
 * The cells of a polygon: those its closed outline goes through, and those whose centres it goes round an odd number of times.
 *
 * @param corners - in order, at least one; may lie outside the grid; the last is joined to the first
 * @returns flat indices inside the grid, each once
 */
export function polygonCells(corners: readonly Cell[], size: Size): Uint32Array {
  const found = createCellSet(size.height * size.width);
  for (const cell of outlineCells(corners, 1, size)) found.add(cell);
  for (let row = 0; row < size.height; row += 1) {
    const crossings = crossingsOf(corners, row);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, Math.ceil(crossings[pair] ?? 0));
      const to = Math.min(size.width - 1, Math.floor(crossings[pair + 1] ?? -1));
      for (let col = from; col <= to; col += 1) found.add(row * size.width + col);
    }
  }
  return found.cells();
}

/** The cells of a polygon's closed outline, drawn with a round brush of a diameter. */
export function outlineCells(corners: readonly Cell[], diameter: number, size: Size): Uint32Array {
  return cellsAlong([...corners, ...corners.slice(0, 1)], diameter, size);
}

/** Where the outline crosses a row, as columns in ascending order; an edge owns its upper end and not its lower. */
function crossingsOf(corners: readonly Cell[], row: number): number[] {
  const columns: number[] = [];
  for (const [index, from] of corners.entries()) {
    const to = corners[(index + 1) % corners.length] ?? from;
    if (from.row <= row === to.row <= row) continue;
    columns.push(from.col + ((row - from.row) * (to.col - from.col)) / (to.row - from.row));
  }
  return columns.sort((a, b) => a - b);
}
