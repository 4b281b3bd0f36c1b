import { describe, expect, it } from "vitest";
import { lastPosition, positionOf, type SliderRange, valueAt } from "./sliderScale.ts";

const ranges: readonly SliderRange[] = [
  { min: 0, max: 1, step: 0.01 },
  { min: 0.1, max: 5, step: 0.1 },
  { min: 0, max: 10, step: 1e-7, logarithmic: true },
  { min: 1e-5, max: 100, step: 1e-5, logarithmic: true },
];

describe("slider scale", () => {
  it.each(ranges)("goes from end to end and back (%o)", (range) => {
    const last = lastPosition(range);
    expect(valueAt(0, range)).toBe(range.min);
    expect(valueAt(last, range)).toBe(range.max);
    for (let position = 0; position <= last; position++) {
      expect(positionOf(valueAt(position, range), range)).toBe(position);
    }
  });

  it("keeps 0 at the left end of a logarithmic slider", () => {
    const range = { min: 0, max: 1, step: 1e-3, logarithmic: true };
    expect(valueAt(1, range)).toBe(1e-3);
    expect(positionOf(0, range)).toBe(0);
    expect(positionOf(1e-9, range)).toBe(1);
  });

  it("holds values from outside at its ends", () => {
    expect(positionOf(300, { min: 0, max: 10, step: 0.1 })).toBe(100);
    expect(positionOf(-1, { min: 0, max: 10, step: 0.1 })).toBe(0);
  });
});
