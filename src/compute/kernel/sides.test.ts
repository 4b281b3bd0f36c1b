import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, scopeOf } from "#expression/evaluate.ts";
import { name, namesIn } from "#expression/node.ts";
import { parse } from "#expression/parse.ts";
import { print } from "#expression/print.ts";
import { pixelTrees } from "#expression/testing.ts";
import { givenTruth } from "./sides.ts";

function body(source: string) {
  const options = { pixels: new Set(["p", "g", "phi"]), scalars: new Set(["c", "n"]) };
  const result = parse(`sum(${source})`, options);
  if (!result.ok || result.parsed.root.kind !== "reduce") throw new Error(source);
  return result.parsed.root.body;
}

test("the two terms of a cross-entropy become one logarithm", () => {
  const inside = givenTruth(body("g*log(p)"), 1);
  const outside = givenTruth(body("(1-g)*log(1-p)"), 0);
  expect(print(inside)).toBe("log(p)");
  expect(print(outside)).toBe("log(p)");
  expect(print(givenTruth(body("g*log(p)"), 0))).toBe("0");
});

test("the truth is gone, and p means the probability of the right class", () => {
  fc.assert(
    fc.property(pixelTrees, fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.constantFrom(0, 1), (tree, p, g) => {
      const sided = givenTruth(tree, g as 0 | 1);
      expect(namesIn(sided).has("g")).toBe(false);
      const rest = { phi: 0.7, a: 0.6, b: 1.4 };
      const wanted = evaluate(tree, scopeOf({ ...rest, p, g }));
      const got = evaluate(sided, scopeOf({ ...rest, p: g === 1 ? p : 1 - p }));
      expect(got).toBeCloseTo(wanted, 6);
    }),
  );
});

test("a body without p and g stays as it is", () => {
  expect(givenTruth(name("phi"), 0)).toEqual(name("phi"));
});
