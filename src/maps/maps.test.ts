import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceTo } from "./distance.ts";
import { signedDistance } from "./signedDistance.ts";

const masks = fc.tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 13 })).chain(([height, width]) =>
  fc.record({
    height: fc.constant(height),
    width: fc.constant(width),
    mask: fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: height * width, maxLength: height * width })
      .map((cells) => Uint8Array.from(cells, (cell) => (cell < 2 ? 1 : 0))),
  }),
);

function bruteForce(mask: Uint8Array, width: number): Float64Array {
  const targets = [...mask.keys()].filter((cell) => mask[cell]);
  return Float64Array.from(mask, (_, cell) =>
    Math.min(
      ...targets.map((target) =>
        Math.hypot(Math.floor(cell / width) - Math.floor(target / width), (cell % width) - (target % width)),
      ),
    ),
  );
}

describe("distanceTo", () => {
  test("equals the distance to every mask cell, taken one by one", () => {
    fc.assert(
      fc.property(masks, ({ mask, height, width }) => {
        const distance = distanceTo(mask, height, width);
        if (!mask.includes(1)) {
          expect(distance).toBeNull();
          return;
        }
        const expected = bruteForce(mask, width);
        for (const [cell, value] of expected.entries()) expect(distance?.[cell]).toBeCloseTo(value, 12);
      }),
      { numRuns: process.env.FUZZ ? 20000 : 300 },
    );
  });
});

describe("signedDistance", () => {
  test("is 0 on the inner boundary, +1 just outside, and grows both ways", () => {
    const truth = Uint8Array.from([0, 0, 1, 1, 1, 0, 0]);
    expect([...(signedDistance(truth, 1, 7) ?? [])]).toEqual([2, 1, 0, -1, 0, 1, 2]);
  });

  test("is 0 everywhere for an empty truth and does not exist for a full one", () => {
    expect([...(signedDistance(new Uint8Array(4), 2, 2) ?? [])]).toEqual([0, 0, 0, 0]);
    expect(signedDistance(new Uint8Array(4).fill(1), 2, 2)).toBeNull();
  });
});
