import fc from "fast-check";
import { expect, test } from "vitest";
import { type View, whole } from "./view.ts";
import { type At, clampView, moved, revealing, scaled } from "./viewMath.ts";

const at = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) });
const views = fc
  .record({
    scale: fc.double({ min: 1, max: 40, noNaN: true }),
    left: fc.double({ min: 0, max: 1, noNaN: true }),
    top: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map((view) => clampView(view, 40));

/** The point of the grid that a view shows at a point of the window. */
function under({ scale, left, top }: View, { x, y }: At): At {
  return { x: left + x / scale, y: top + y / scale };
}

test("never looks past the grid", () => {
  fc.assert(
    fc.property(views, fc.double({ min: 0.01, max: 100, noNaN: true }), at, at, (view, factor, from, to) => {
      for (const next of [scaled(view, factor, from, 40, to), moved(view, { x: from.x * 9 - 4, y: to.y * 9 - 4 })]) {
        expect(next.scale).toBeGreaterThanOrEqual(1);
        expect(next.scale).toBeLessThanOrEqual(40);
        for (const start of [next.left, next.top]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + 1 / next.scale).toBeLessThanOrEqual(1 + 1e-12);
        }
      }
    }),
  );
});

test("what is under the pointer stays under it", () => {
  fc.assert(
    fc.property(views, fc.double({ min: 1, max: 3, noNaN: true }), at, (view, factor, point) => {
      const next = scaled(view, factor, point, 200);
      expect(under(next, point).x).toBeCloseTo(under(view, point).x, 9);
      expect(under(next, point).y).toBeCloseTo(under(view, point).y, 9);
    }),
  );
});

test("two fingers take along what is between them", () => {
  const next = scaled({ scale: 4, left: 0.4, top: 0.4 }, 1, { x: 0.5, y: 0.5 }, 40, { x: 0.75, y: 0.25 });
  expect(next.left).toBeCloseTo(0.4 - 0.25 / 4, 12);
  expect(next.top).toBeCloseTo(0.4 + 0.25 / 4, 12);
});

test("back at 1 the whole grid is shown", () => {
  expect(scaled({ scale: 3, left: 0.5, top: 0.2 }, 0.01, { x: 0, y: 1 }, 40)).toEqual(whole);
});

test("a cell that keys reach comes into sight, and the view moves no further than needed", () => {
  const size = { height: 64, width: 128 };
  fc.assert(
    fc.property(views, fc.nat(63), fc.nat(127), (view, row, col) => {
      fc.pre(view.scale <= 16);
      const next = revealing(view, { row, col }, size);
      expect(next.left * 128).toBeLessThanOrEqual(col + 1e-9);
      expect((next.left + 1 / next.scale) * 128).toBeGreaterThanOrEqual(col + 1 - 1e-9);
      expect(next.top * 64).toBeLessThanOrEqual(row + 1e-9);
      expect((next.top + 1 / next.scale) * 64).toBeGreaterThanOrEqual(row + 1 - 1e-9);
      expect(revealing(next, { row, col }, size)).toBe(next);
    }),
  );
});
