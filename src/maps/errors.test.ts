import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceField } from "./distanceField.ts";
import { errorOrder, largestErrors, lovaszWeights } from "./errors.ts";
import { nearness } from "./nearness.ts";

const painted = fc
  .array(fc.tuple(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 30 })
  .map((cells) => ({
    truth: Uint8Array.from(cells, ([g]) => g),
    prediction: Float64Array.from(cells, ([, p]) => p),
  }));

/** Jaccard loss of a set of wrong pixels. */
function jaccard(truth: Uint8Array, wrong: ReadonlySet<number>): number {
  let both = 0;
  let either = 0;
  truth.forEach((g, cell) => {
    const predicted = wrong.has(cell) ? 1 - g : g;
    both += g & predicted;
    either += g | predicted;
  });
  return either === 0 ? 0 : 1 - both / either;
}

describe("Lovász weights", () => {
  test("are what each next error adds to the Jaccard loss", () => {
    fc.assert(
      fc.property(painted, ({ truth, prediction }) => {
        const order = errorOrder({ truth, prediction });
        const weights = lovaszWeights(order, truth);
        const wrong = new Set<number>();
        for (const cell of order) {
          const before = jaccard(truth, wrong);
          wrong.add(cell);
          expect(weights[cell]).toBeCloseTo(jaccard(truth, wrong) - before, 12);
        }
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("give everything to the largest error where the truth is empty", () => {
    const grids = { truth: new Uint8Array(3), prediction: Float64Array.of(0.2, 0.9, 0.4) };
    expect([...lovaszWeights(errorOrder(grids), grids.truth)]).toEqual([0, 1, 0]);
  });
});

test("the largest errors are a hundredth share, rounded down", () => {
  const grids = { truth: Uint8Array.of(1, 0, 0, 0, 0), prediction: Float64Array.of(0.1, 0.2, 0.8, 0.3, 0.1) };
  const order = errorOrder(grids);
  expect([...largestErrors(order, 40)]).toEqual([1, 0, 1, 0, 0]);
  expect([...largestErrors(order, 19)]).toEqual([0, 0, 0, 0, 0]);
  expect([...largestErrors(order, 1000)]).toEqual([1, 1, 1, 1, 1]);
});

describe("distances", () => {
  test("the field has both sides, and is 0 where there is no boundary", () => {
    expect([...distanceField(Uint8Array.of(0, 0, 1, 1, 0), 1, 5)]).toEqual([2, 1, 1, 1, 1]);
    expect([...distanceField(new Uint8Array(4), 2, 2)]).toEqual([0, 0, 0, 0]);
    expect([...distanceField(new Uint8Array(4).fill(1), 2, 2)]).toEqual([0, 0, 0, 0]);
  });

  test("nearness is 1 at the boundary and 0 farthest from it, class by class", () => {
    expect([...(nearness(Uint8Array.of(0, 0, 0, 1, 1, 1), 1, 6) ?? [])]).toEqual([0, 0.5, 1, 1, 0.5, 0]);
    expect(nearness(Uint8Array.of(0, 0, 1), 1, 3)).toBeNull();
    expect(nearness(new Uint8Array(4), 2, 2)).toBeNull();
  });
});
