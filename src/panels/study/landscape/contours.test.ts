import { expect, test } from "vitest";
import { contour, levelsBetween } from "./contours.ts";

const size = 21;
function sampled(f: (x: number, y: number) => number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, k) => f((k % size) - 10, Math.floor(k / size) - 10));
}

test("a bowl has circles: every end lies at the level's distance, and every end meets another", () => {
  const values = sampled((x, y) => Math.hypot(x, y));
  const segments = contour(values, size, size, 6.1);
  expect(segments.length).toBeGreaterThan(30);
  const ends = new Map<string, number>();
  for (const [x, y] of segments.flat()) {
    expect(Math.abs(Math.hypot(x - 10, y - 10) - 6.1)).toBeLessThan(0.03);
    const key = `${x.toFixed(6)} ${y.toFixed(6)}`;
    ends.set(key, (ends.get(key) ?? 0) + 1);
  }
  expect([...ends.values()].every((count) => count === 2)).toBe(true);
});

test("a slope has one straight line, through values that are undefined none", () => {
  const slope = sampled((x) => x);
  const line = contour(slope, size, size, 2.5);
  expect(line).toHaveLength(size - 1);
  expect(line.flat().every(([x]) => Math.abs(x - 12.5) < 1e-12)).toBe(true);
  const broken = sampled((x, y) => (y === 0 ? Number.NaN : x));
  expect(contour(broken, size, size, 2.5)).toHaveLength(size - 3);
});

test("a saddle goes the way its middle says", () => {
  expect(contour([1, 0, 0, 1], 2, 2, 0.4)).toEqual(contour([1, 0, 0, 1], 2, 2, 0.4));
  const high = contour([1, 0, 0, 1], 2, 2, 0.4);
  const low = contour([1, 0, 0, 1], 2, 2, 0.6);
  // Above in the middle: the two low corners are cut off, upper right and lower left.
  expect(high.map((segment) => segment.flat().map((value) => Number(value.toFixed(3))))).toEqual([
    [0, 0.6, 0.4, 1],
    [0.6, 0, 1, 0.4],
  ]);
  expect(low.map((segment) => segment.flat().map((value) => Number(value.toFixed(3))))).toEqual([
    [0, 0.4, 0.4, 0],
    [1, 0.6, 0.6, 1],
  ]);
});

test("levels are round, inside, and none where nothing varies", () => {
  expect(levelsBetween(0, 1, 5)).toEqual([0.2, 0.4, 0.6, 0.8]);
  expect(levelsBetween(0.13, 0.41, 4)).toEqual([0.2, 0.3, 0.4]);
  expect(levelsBetween(0.5, 0.5, 5)).toEqual([]);
});
