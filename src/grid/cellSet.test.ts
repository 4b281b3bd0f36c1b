import { describe, expect, it } from "vitest";
import { createCellSet } from "./cellSet.ts";

describe("a set of cells", () => {
  it("keeps each cell once, in the order they came, and can be emptied", () => {
    const set = createCellSet(5);
    for (const cell of [3, 1, 3, 4, 1]) set.add(cell);
    expect([...set.cells()]).toEqual([3, 1, 4]);
    expect(set.size).toBe(3);
    set.clear();
    expect(set.size).toBe(0);
    set.add(3);
    expect([...set.cells()]).toEqual([3]);
  });

  it("ignores cells beyond its grid", () => {
    const set = createCellSet(2);
    set.add(2);
    expect(set.size).toBe(0);
  });
});
