import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ascendingOrder, descendingOrder } from "./order.ts";

/** Values as painted ones are: many equal, the ends, −0, and such as differ in their last bits only. */
const values = fc
  .array(
    fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, -0, 1, 0.5, 0.5 + Number.EPSILON, Number.MIN_VALUE, 1e300),
      fc.integer({ min: 0, max: 20 }).map((k) => k / 20),
    ),
    { maxLength: 60 },
  )
  .map((list) => Float64Array.from(list));

describe("the order of cells", () => {
  test("rises, and keeps equal values as they stand", () => {
    fc.assert(
      fc.property(values, (given) => {
        const expected = [...given.keys()].sort((a, b) => (given[a] as number) - (given[b] as number));
        expect([...ascendingOrder(given)]).toEqual(expected);
      }),
      { numRuns: process.env.FUZZ ? 20000 : 500 },
    );
  });

  test("falls as it rises, read from its end", () => {
    fc.assert(
      fc.property(values, (given) => {
        expect([...descendingOrder(given)]).toEqual([...ascendingOrder(given)].reverse());
      }),
    );
  });

  test("leaves what is given as it was", () => {
    const given = Float64Array.of(0.5, -0, 0.25);
    ascendingOrder(given);
    expect([...given]).toEqual([0.5, -0, 0.25]);
  });
});

test("an order that is mended after a few changes is the one made anew", () => {
  const side = 80;
  const values = Float64Array.from(
    { length: side * side },
    (_, cell) => Math.round(50 * (1 + Math.sin(cell * 7.1))) / 100,
  );
  ascendingOrder(values);
  for (let stroke = 0; stroke < 6; stroke++) {
    for (let k = 0; k < 40; k++) values[(stroke * 977 + k * 31) % values.length] = ((stroke + k) % 7) / 7;
    const anew = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
    expect([...ascendingOrder(values)]).toEqual(anew);
  }
});
