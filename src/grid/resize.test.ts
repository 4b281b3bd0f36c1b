import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyGrids, emptyGrids, type Grids, sameGrids } from "./field.ts";
import { resizeGrids } from "./resize.ts";

function numbered(height: number, width: number): Grids {
  const grids = emptyGrids(height, width);
  grids.truth.fill(1);
  for (let cell = 0; cell < height * width; cell += 1) grids.prediction[cell] = (cell + 1) / (height * width + 1);
  return grids;
}

describe("resizeGrids", () => {
  it("keeps what fits at the top left and fills the rest with 0", () => {
    const grown = resizeGrids(numbered(2, 2), 3, 3);
    expect([...grown.truth]).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 0]);
    expect([...grown.prediction]).toEqual([0.2, 0.4, 0, 0.6, 0.8, 0, 0, 0, 0]);
    const cut = resizeGrids(numbered(3, 3), 1, 2);
    expect([...cut.prediction]).toEqual([0.1, 0.2]);
    expect(cut).toMatchObject({ height: 1, width: 2 });
  });

  it("gives everything back after growing and shrinking, and leaves its argument alone", () => {
    const side = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(side, side, side, side, (height, width, more, wider) => {
        const grids = numbered(height, width);
        const before = copyGrids(grids);
        const back = resizeGrids(resizeGrids(grids, height + more, width + wider), height, width);
        expect(sameGrids(back, grids)).toBe(true);
        expect(back.truth).not.toBe(grids.truth);
        expect(sameGrids(grids, before)).toBe(true);
      }),
    );
  });
});

describe("sameGrids", () => {
  it("sees a difference in size and in any one cell", () => {
    const grids = numbered(2, 3);
    expect(sameGrids(grids, numbered(3, 2))).toBe(false);
    const other = copyGrids(grids);
    expect(sameGrids(grids, other)).toBe(true);
    other.prediction[5] = 0;
    expect(sameGrids(grids, other)).toBe(false);
  });
});
