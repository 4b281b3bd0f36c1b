/** Small grids that lessons are painted on, as rows of numbers. */

export type Rows = number[][];

/** A grid of one value. */
export function filled(height: number, width: number, value: number): Rows {
  return Array.from({ length: height }, () => new Array<number>(width).fill(value));
}

/** A box of cells: rows and columns from 1, as the boards announce them, both ends included. */
export type Box = readonly [top: number, left: number, bottom: number, right: number];

/** The grid with some boxes set to a value. */
export function withBoxes(rows: Rows, value: number, ...boxes: readonly Box[]): Rows {
  return rows.map((row, r) =>
    row.map((cell, c) => {
      const inside = boxes.some(
        ([top, left, bottom, right]) => r + 1 >= top && r < bottom && c + 1 >= left && c < right,
      );
      return inside ? value : cell;
    }),
  );
}

/** All cells of some boxes, as acts name them. */
export function cellsOf(...boxes: readonly Box[]): (readonly [number, number])[] {
  return boxes.flatMap(([top, left, bottom, right]) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, k) => {
      const width = right - left + 1;
      return [top + Math.floor(k / width), left + (k % width)] as const;
    }),
  );
}
