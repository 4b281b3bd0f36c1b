/** The cells of rectangles and ellipses in the box between two corners: filled, or as an outline that grows inwards. */
import { createCellSet } from "./cellSet.ts";
import type { Cell, Size } from "./field.ts";

/** Rows and columns of a box, ends included; may reach outside the grid. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The cells of a rectangle.
 *
 * @param thickness - of the outline in cells, ≥ 1; null fills it
 * @returns flat indices inside the grid, each once
 */
export function rectangleCells(a: Cell, b: Cell, thickness: number | null, size: Size): Uint32Array {
  return cellsOf(boxOf(a, b), thickness, size, () => true);
}

/**
 * The cells whose centres lie in the ellipse that touches the box's sides; with a thickness without those of the smaller
 * one inside.
 *
 * @param thickness - of the outline in cells, ≥ 1; null fills it
 * @returns flat indices inside the grid, each once
 */
export function ellipseCells(a: Cell, b: Cell, thickness: number | null, size: Size): Uint32Array {
  return cellsOf(boxOf(a, b), thickness, size, inEllipse);
}

function boxOf(a: Cell, b: Cell): Box {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

function cellsOf(
  box: Box,
  thickness: number | null,
  size: Size,
  within: (box: Box, row: number, col: number) => boolean,
): Uint32Array {
  const hole = thickness === null ? null : inset(box, Math.max(1, thickness));
  const found = createCellSet(size.height * size.width);
  const last = { row: Math.min(size.height - 1, box.bottom), col: Math.min(size.width - 1, box.right) };
  for (let row = Math.max(0, box.top); row <= last.row; row += 1) {
    for (let col = Math.max(0, box.left); col <= last.col; col += 1) {
      const cut = hole !== null && isIn(hole, row, col) && within(hole, row, col);
      if (!cut && within(box, row, col)) found.add(row * size.width + col);
    }
  }
  return found.cells();
}

function inset({ top, left, bottom, right }: Box, by: number): Box {
  return { top: top + by, left: left + by, bottom: bottom - by, right: right - by };
}

function isIn({ top, left, bottom, right }: Box, row: number, col: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

function inEllipse({ top, left, bottom, right }: Box, row: number, col: number): boolean {
  const y = (2 * row - top - bottom) / (bottom - top + 1);
  const x = (2 * col - left - right) / (right - left + 1);
  return x * x + y * y <= 1;
}
