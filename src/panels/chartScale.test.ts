import { describe, expect, it } from "vitest";
import {
  mixesRanges,
  nearestIndex,
  roundAxis,
  shareOf,
  spread,
  tightAxis,
  valueAtShare,
  verticalAxis,
} from "./chartScale.ts";

describe("axes", () => {
  it("has round ticks", () => {
    expect(roundAxis(0, 1, 4).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(roundAxis(-0.083, 0.4, 4)).toMatchObject({ from: -0.2, to: 0.4 });
    expect(tightAxis(0.1, 5, 5).ticks).toEqual([1, 2, 3, 4, 5]);
    expect(tightAxis(0, 1, 5).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it("survives a range of one value", () => {
    expect(roundAxis(0, 0, 4).to).toBeGreaterThan(0);
    expect(tightAxis(2, 2, 4).ticks).toEqual([2]);
  });

  it("ticks decades on a logarithmic axis", () => {
    const axis = tightAxis(1e-3, 10, 5, true);
    expect(axis.ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual([0.001, 0.01, 0.1, 1, 10]);
    expect(shareOf(0.1, axis)).toBeCloseTo(0.5);
    expect(valueAtShare(0.5, axis)).toBeCloseTo(0.1);
  });

  it("keeps 0…1 while some series fit it, unless all are to be seen", () => {
    const series = [
      [0.4, 1],
      [3, 9],
    ];
    expect(mixesRanges(series.map((values) => ({ values })))).toBe(true);
    expect(verticalAxis(series, [], { whole: false, unit: true }, 4).to).toBe(1);
    expect(verticalAxis(series, [], { whole: true, unit: true }, 4).to).toBeGreaterThanOrEqual(9);
    expect(verticalAxis([[-0.4, 0.2]], [], { whole: false, unit: true }, 4).from).toBeLessThanOrEqual(-0.4);
    expect(verticalAxis([[0.1, 0.37]], [], { whole: false, unit: false }, 4).to).toBe(0.4);
    expect(verticalAxis([[null, null]], [], { whole: false, unit: true }, 4)).toMatchObject({ from: 0, to: 1 });
  });
});

describe("nearestIndex", () => {
  it("finds the nearest sample", () => {
    expect(nearestIndex([0, 0.5, 1], 0.7)).toBe(1);
    expect(nearestIndex([0, 0.5, 1], 9)).toBe(2);
  });
});

describe("spread", () => {
  it("moves apart what would overlap and stays inside", () => {
    const places = spread([3, 4, 5, 100], 14, 100);
    for (const place of places) expect(place).toBeGreaterThanOrEqual(0);
    const sorted = [...places].sort((a, b) => a - b);
    for (let k = 1; k < sorted.length; k++) expect((sorted[k] ?? 0) - (sorted[k - 1] ?? 0)).toBeGreaterThanOrEqual(14);
    expect(Math.max(...places)).toBeLessThanOrEqual(100);
  });

  it("pushes up from the bottom and keeps the order", () => {
    const places = spread([99, 100, 100], 14, 100);
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    expect(Math.max(...places)).toBe(100);
  });

  it("leaves alone what does not overlap", () => {
    expect(spread([80, 20], 14, 100)).toEqual([80, 20]);
  });
});
