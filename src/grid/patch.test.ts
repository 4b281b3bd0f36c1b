import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copyGrids, emptyGrids, type GridName, type Grids, sameGrids } from "./field.ts";
import { applyPatch, mergePatches, type Patch, patchOf, revertPatch } from "./patch.ts";

const side = fc.integer({ min: 1, max: 6 });
const gridName = fc.constantFrom<GridName>("truth", "prediction");

/** Random grids, and strokes on one of them as sets of cells with a value each. */
const painting = fc.record({ height: side, width: side, grid: gridName }).chain(({ height, width, grid }) =>
  fc.record({
    grids: fc
      .array(fc.tuple(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: height * width,
        maxLength: height * width,
      })
      .map(
        (cells): Grids => ({
          height,
          width,
          truth: Uint8Array.from(cells, ([truth]) => truth),
          prediction: Float64Array.from(cells, ([, p]) => p),
        }),
      ),
    grid: fc.constant(grid),
    dabs: fc.array(
      fc.record({
        cells: fc.uniqueArray(fc.integer({ min: 0, max: height * width - 1 }), { minLength: 1 }),
        value: grid === "truth" ? fc.constantFrom(0, 1) : fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 6 },
    ),
  }),
);

describe("patches", () => {
  it("take only the cells that change, with what stood there", () => {
    const grids = emptyGrids(2, 2);
    grids.prediction.set([0, 0.3, 0.5, 0.5]);
    const patch = patchOf(grids, "prediction", Uint32Array.of(3, 1), 0.5);
    expect(patch).toEqual({
      grid: "prediction",
      cells: Uint32Array.of(1),
      before: Float64Array.of(0.3),
      after: Float64Array.of(0.5),
    });
    expect(patchOf(grids, "prediction", Uint32Array.of(2, 3), 0.5)).toBeNull();
    expect(patchOf(grids, "truth", new Uint32Array(0), 1)).toBeNull();
  });

  it("undo what they do", () => {
    fc.assert(
      fc.property(painting, ({ grids, grid, dabs }) => {
        const first = copyGrids(grids);
        const patches = paint(grids, grid, dabs);
        for (const patch of patches.slice().reverse()) revertPatch(grids, patch);
        expect(sameGrids(grids, first)).toBe(true);
      }),
    );
  });

  it("merge into one that does and undoes the same", () => {
    fc.assert(
      fc.property(painting, ({ grids, grid, dabs }) => {
        const first = copyGrids(grids);
        const merged = mergePatches(paint(grids, grid, dabs));
        const last = copyGrids(grids);
        if (merged === null) {
          expect(sameGrids(first, last)).toBe(true);
          return;
        }
        expect(new Set(merged.cells).size).toBe(merged.cells.length);
        expect(merged.before.every((value, index) => value !== merged.after[index])).toBe(true);
        revertPatch(grids, merged);
        expect(sameGrids(grids, first)).toBe(true);
        applyPatch(grids, merged);
        expect(sameGrids(grids, last)).toBe(true);
      }),
    );
  });
});

function paint(grids: Grids, grid: GridName, dabs: readonly { cells: number[]; value: number }[]): Patch[] {
  const patches: Patch[] = [];
  for (const { cells, value } of dabs) {
    const patch = patchOf(grids, grid, Uint32Array.from(cells), value);
    if (patch === null) continue;
    applyPatch(grids, patch);
    patches.push(patch);
  }
  return patches;
}
