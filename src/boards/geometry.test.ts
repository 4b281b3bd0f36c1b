/** Points to cells and back, on square and other grids. */
import { expect, test } from "vitest";
import {
  cellAt,
  cellOf,
  clampCell,
  flatIndex,
  hasOwnCells,
  isInside,
  letterBox,
  sameCell,
  withoutRepeats,
} from "./geometry.ts";

const frame = { left: 100, top: 50, width: 320, height: 320 };

test("the centre of every cell is in that cell", () => {
  const size = { height: 7, width: 13 };
  for (let index = 0; index < 7 * 13; index++) {
    const cell = cellOf(index, size);
    const x = frame.left + ((cell.col + 0.5) / size.width) * frame.width;
    const y = frame.top + ((cell.row + 0.5) / size.height) * frame.height;
    expect(cellAt(frame, size, x, y)).toEqual(cell);
    expect(flatIndex(cell, size)).toBe(index);
  }
});

test("points outside the frame are cells outside the grid", () => {
  const size = { height: 32, width: 32 };
  const before = cellAt(frame, size, 99, 49);
  expect(before).toEqual({ row: -1, col: -1 });
  expect(isInside(before, size)).toBe(false);
  expect(cellAt(frame, size, 420, 370)).toEqual({ row: 32, col: 32 });
  expect(clampCell({ row: -4, col: 40 }, size)).toEqual({ row: 0, col: 31 });
});

test("the longer side of a grid fills its square", () => {
  expect(letterBox({ height: 32, width: 32 })).toEqual({ width: 100, height: 100 });
  expect(letterBox({ height: 1, width: 4 })).toEqual({ width: 100, height: 25 });
  expect(letterBox({ height: 1024, width: 256 })).toEqual({ width: 25, height: 100 });
});

test("a path loses only repeats in a row", () => {
  const [a, b] = [
    { row: 1, col: 1 },
    { row: 1, col: 2 },
  ];
  expect(withoutRepeats([a, { ...a }, b, a, a])).toEqual([a, b, a]);
  expect(sameCell(a, { row: 1, col: 1 })).toBe(true);
});

test("cells are elements up to 32 × 32", () => {
  expect(hasOwnCells({ height: 32, width: 32 })).toBe(true);
  expect(hasOwnCells({ height: 1, width: 33 })).toBe(false);
  expect(hasOwnCells({ height: 33, width: 1 })).toBe(false);
});
