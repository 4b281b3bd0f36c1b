import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsAlong } from "./rasterise.ts";

const size = { height: 9, width: 9 };

/** The covered cells as a drawing, a string a row. */
function drawing(cells: Uint32Array, { height, width } = size): string[] {
  const covered = new Set(cells);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, col) => (covered.has(row * width + col) ? "#" : ".")).join(""),
  );
}

function disc(diameter: number): string[] {
  const box = { height: 20, width: 20 };
  const rows = drawing(cellsAlong([{ row: 10, col: 10 }], diameter, box), box).filter((row) => row.includes("#"));
  const first = Math.min(...rows.map((row) => row.indexOf("#")));
  const last = Math.max(...rows.map((row) => row.lastIndexOf("#")));
  return rows.map((row) => row.slice(first, last + 1));
}

describe("a disc", () => {
  it("is one cell, then round", () => {
    expect(disc(1)).toEqual(["#"]);
    expect(disc(2)).toEqual(["##", "##"]);
    expect(disc(3)).toEqual(["###", "###", "###"]);
    expect(disc(4)).toEqual([".##.", "####", "####", ".##."]);
    expect(disc(5)).toEqual([".###.", "#####", "#####", "#####", ".###."]);
  });

  it("is as wide and high as its diameter and symmetric", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18 }), (diameter) => {
        const rows = disc(diameter);
        expect(rows.length).toBe(diameter);
        expect(rows[0]?.length).toBe(diameter);
        expect(rows.slice().reverse()).toEqual(rows);
        expect(rows.map((row) => [...row].reverse().join(""))).toEqual(rows);
        const turned = rows.map((_, col) => rows.map((row) => row[col]).join(""));
        expect(turned).toEqual(rows);
      }),
    );
  });

  it("is cut at the edge of the grid", () => {
    expect(drawing(cellsAlong([{ row: 0, col: 8 }], 3, size)).slice(0, 3)).toEqual([
      ".......##",
      ".......##",
      ".........",
    ]);
  });
});

describe("a path", () => {
  it("is joined by a line one cell wide", () => {
    const path = [
      { row: 1, col: 0 },
      { row: 3, col: 8 },
    ];
    expect(drawing(cellsAlong(path, 1, size)).slice(0, 5)).toEqual([
      ".........",
      "##.......",
      "..####...",
      "......###",
      ".........",
    ]);
  });

  it("covers nothing when it is empty or not a number", () => {
    expect(cellsAlong([], 3, size)).toHaveLength(0);
    expect(cellsAlong([{ row: Number.NaN, col: 1 }], 3, size)).toHaveLength(0);
    expect(cellsAlong([{ row: Number.POSITIVE_INFINITY, col: 1 }], 3, size)).toHaveLength(0);
  });

  it("has connected cells, one a step, from end to end", () => {
    const place = fc.record({ row: fc.integer({ min: 0, max: 8 }), col: fc.integer({ min: 0, max: 8 }) });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const cells = [...cellsAlong([from, to], 1, size)].map((cell) => [Math.floor(cell / 9), cell % 9] as const);
        expect(cells[0]).toEqual([from.row, from.col]);
        expect(cells.at(-1)).toEqual([to.row, to.col]);
        expect(cells).toHaveLength(Math.max(Math.abs(from.row - to.row), Math.abs(from.col - to.col)) + 1);
        for (const [index, [row, col]] of cells.slice(1).entries()) {
          const [before, beside] = cells[index] ?? [row, col];
          expect(Math.max(Math.abs(row - before), Math.abs(col - beside))).toBe(1);
        }
      }),
    );
  });

  it("is the same where only a part of it crosses the grid, however long it is", () => {
    const place = fc.record({ row: fc.integer({ min: -60, max: 60 }), col: fc.integer({ min: -60, max: 60 }) });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 6 }), (from, to, diameter) => {
        const moved = (by: number) => [from, to].map(({ row, col }) => ({ row: row + by, col: col + by }));
        const wide = { height: 200, width: 200 };
        const whole = new Set(cellsAlong(moved(90), diameter, wide));
        const expected = Array.from({ length: 81 }, (_, cell) => cell).filter((cell) =>
          whole.has((Math.floor(cell / 9) + 90) * 200 + (cell % 9) + 90),
        );
        expect([...cellsAlong([from, to], diameter, size)].sort((a, b) => a - b)).toEqual(expected);
      }),
      // Rounding keeps this one's shorter axis within reach for two steps more than its exact course.
      { examples: [[{ row: -3, col: -1 }, { row: 7, col: -3 }, 4]] },
    );
  });

  // Walked cell by cell, four thousand million cells would outlast any test.
  it("is not walked cell by cell where it is far outside", () => {
    const far = [
      { row: -2e9, col: -2e9 },
      { row: 2e9, col: 2e9 },
    ];
    expect(cellsAlong(far, 1, size)).toHaveLength(9);
  });
});
