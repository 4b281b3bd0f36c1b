/** From CSS pixels to cells and back. Cells stay square: a grid that is not is letter-boxed in its square board. */
import type { Cell, Size } from "#grid/field.ts";

/** The part of a DOMRect the mapping needs. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Up to this many rows and columns each cell is an element of its own; above, one proxy stands for all. */
const LARGEST_WITH_CELLS = 32;

/**
 * The share of its square that a grid fills.
 *
 * @returns percentages, the longer side 100
 */
export function letterBox(size: Size): { readonly width: number; readonly height: number } {
  const longer = Math.max(size.height, size.width);
  return { width: (100 * size.width) / longer, height: (100 * size.height) / longer };
}

/**
 * The cell at a point of the page.
 *
 * @param frame - where the grid is, in the coordinates of the point
 * @returns whole row and column; outside the frame they lie outside the grid
 */
export function cellAt(frame: Frame, size: Size, x: number, y: number): Cell {
  return {
    row: Math.floor(((y - frame.top) / frame.height) * size.height),
    col: Math.floor(((x - frame.left) / frame.width) * size.width),
  };
}

export function isInside(cell: Cell, size: Size): boolean {
  return cell.row >= 0 && cell.col >= 0 && cell.row < size.height && cell.col < size.width;
}

/** The cell of the grid nearest to a cell anywhere. */
export function clampCell(cell: Cell, size: Size): Cell {
  return {
    row: Math.min(size.height - 1, Math.max(0, cell.row)),
    col: Math.min(size.width - 1, Math.max(0, cell.col)),
  };
}

export function flatIndex(cell: Cell, size: Size): number {
  return cell.row * size.width + cell.col;
}

export function cellOf(index: number, size: Size): Cell {
  return { row: Math.floor(index / size.width), col: index % size.width };
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.col === b.col;
}

export function sameSize(a: Size, b: Size): boolean {
  return a.height === b.height && a.width === b.width;
}

/** A path without the cells that repeat the one before. */
export function withoutRepeats(path: readonly Cell[]): Cell[] {
  return path.filter((cell, index) => {
    const before = path[index - 1];
    return before === undefined || !sameCell(cell, before);
  });
}

export function hasOwnCells(size: Size): boolean {
  return size.height <= LARGEST_WITH_CELLS && size.width <= LARGEST_WITH_CELLS;
}
