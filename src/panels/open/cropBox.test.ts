import fc from "fast-check";
import { expect, test } from "vitest";
import { cropFits } from "#files/take.ts";
import { corners, dragged, within } from "./cropBox.ts";

const plane = { height: 40, width: 60 };
const crop = { top: 10, left: 20, height: 8, width: 16 };

test("the frame moves as a whole, and stops at the edges", () => {
  expect(dragged(crop, "whole", { rows: 3, cols: -5 }, plane)).toEqual({ ...crop, top: 13, left: 15 });
  expect(dragged(crop, "whole", { rows: 100, cols: -100 }, plane)).toEqual({ ...crop, top: 32, left: 0 });
});

test("a corner takes its two sides along; the opposite corner stays", () => {
  expect(dragged(crop, "top-left", { rows: -2, cols: 4 }, plane)).toEqual({ top: 8, left: 24, height: 10, width: 12 });
  expect(dragged(crop, "bottom-right", { rows: 2.4, cols: 100 }, plane)).toEqual({ ...crop, height: 10, width: 40 });
  expect(dragged(crop, "top-left", { rows: 100, cols: 100 }, plane)).toEqual({
    top: 17,
    left: 35,
    height: 1,
    width: 1,
  });
});

test("no drag and no number leads out of the plane", () => {
  const number = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(
      fc.record({ top: number, left: number, height: number, width: number }),
      number,
      number,
      (given, rows, cols) => {
        const start = within(given, plane);
        expect(cropFits(start, plane)).toBe(true);
        for (const handle of ["whole", ...corners] as const) {
          expect(cropFits(dragged(start, handle, { rows, cols }, plane), plane)).toBe(true);
        }
      },
    ),
  );
});
