import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BlockProgram } from "./block.ts";
import { differentiate, timesLogisticSlope } from "./differentiate.ts";
import { evaluate, scopeOf } from "./evaluate.ts";
import { type Node, name, namesIn } from "./node.ts";
import { parse } from "./parse.ts";
import { print } from "./print.ts";
import { isPixel } from "./simplify.ts";
import { split } from "./split.ts";
import { pixelTrees } from "./testing.ts";

const pixels = new Set(["p", "g", "phi"]);
const runs = { numRuns: process.env.FUZZ ? 20_000 : 600 };
const point = fc.record({
  p: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  g: fc.constantFrom(0, 1),
  phi: fc.double({ min: -3, max: 3, noNaN: true }),
  a: fc.double({ min: 0.2, max: 2, noNaN: true }),
  b: fc.double({ min: 0.2, max: 2, noNaN: true }),
});

function read(source: string): Node {
  const result = parse(source, { pixels, scalars: new Set(["a", "b", "N"]) });
  if (!result.ok) throw new Error(result.problem.code);
  return result.parsed.root;
}

function body(source: string): Node {
  const root = read(`sum(${source})`);
  return root.kind === "reduce" ? root.body : root;
}

/** Whether a tree has a kink near a point: then differences say nothing about slopes. */
function smoothAt(tree: Node, values: Record<string, number>, step: number): boolean {
  const at = (p: number): number => evaluate(tree, scopeOf({ ...values, p }));
  const { p = 0 } = values;
  const forward = (at(p + step) - at(p)) / step;
  const backward = (at(p) - at(p - step)) / step;
  return Math.abs(forward - backward) <= 1e-3 * Math.max(1, Math.abs(forward));
}

describe("the derivative", () => {
  test("is what central differences say, on random expressions", () => {
    let compared = 0;
    fc.assert(
      fc.property(pixelTrees, point, (tree, values) => {
        const step = 1e-5;
        if (!smoothAt(tree, values, step)) return;
        const at = (p: number): number => evaluate(tree, scopeOf({ ...values, p }));
        const wanted = (at(values.p + step) - at(values.p - step)) / (2 * step);
        const slope = evaluate(differentiate(tree, "p"), scopeOf(values));
        expect(Math.abs(slope - wanted)).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(wanted)));
        compared++;
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns / 2);
  });

  test("times p(1 − p) is the product, on random expressions", () => {
    fc.assert(
      fc.property(pixelTrees, point, (tree, values) => {
        const slope = differentiate(tree, "p");
        const wanted = values.p * (1 - values.p) * evaluate(slope, scopeOf(values));
        const got = evaluate(timesLogisticSlope(slope), scopeOf(values));
        expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
      }),
      runs,
    );
  });

  test.each([
    [0, 1],
    [1, 0],
    [0, 0],
    [1, 1],
    [0.3, 1],
  ])("in the logit of a pixel's cross-entropy is p − g at p = %d, g = %d", (p, g) => {
    const slope = differentiate(body("-(g*log(clip(p, a, 1 - a)) + (1 - g)*log(1 - clip(p, a, 1 - a)))"), "p");
    expect(evaluate(timesLogisticSlope(slope), scopeOf({ p, g, a: 0 }))).toBeCloseTo(p - g, 15);
  });

  test("of the floored log is 0 below the floor and 1/x above", () => {
    const slope = differentiate(body("log(p)"), "p");
    expect(evaluate(slope, scopeOf({ p: 0 }))).toBe(0);
    expect(evaluate(slope, scopeOf({ p: 1e-30 }))).toBeCloseTo(1e30, -20);
  });

  test("of a power below 1 is 0, not infinite, at its tip", () => {
    expect(evaluate(differentiate(body("p^a"), "p"), scopeOf({ p: 0, a: 0.5 }))).toBe(0);
  });
});

describe("the split into sums", () => {
  test.each([
    ["sum(p) + sum(g)", ["sum(p*g)", "sum(p*(1 - g))", "sum((1 - p)*g)"]],
    ["sum(p + g - p*g)", ["sum(p*g)", "sum(p*(1 - g))", "sum((1 - p)*g)"]],
    ["mean((1-p)*(1-g))", ["sum((1 - p)*(1 - g))"]],
    ["mean(a*(p-g)^2/b)", ["sum((p - g)^2)"]],
    ["B = 1 - mean(g)\nmean(B*g*log(p))", ["sum(g*log(p))", "sum(p*g)", "sum((1 - p)*g)"]],
    ["mean(3)", []],
  ])("%s needs %j", (source, sums) => {
    const result = split(read(source), pixels);
    expect([...result.sums.keys()].sort()).toEqual([...sums].sort());
    expect([...namesIn(result.outer)].filter((text) => pixels.has(text))).toEqual([]);
  });

  test("gives the value that summing pixel by pixel gives, on random expressions and grids", () => {
    const grid = fc.array(point, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(pixelTrees, grid, (tree, cells) => {
        const { a = 1, b = 1 } = cells[0] ?? {};
        const at = cells.map((cell) => ({ ...cell, a, b }));
        const { outer, sums } = split({ kind: "reduce", over: "mean", body: tree }, pixels);
        const values: Record<string, number> = { a, b, N: at.length };
        for (const [title, summand] of sums) values[title] = total(summand, at);
        const wanted = total(tree, at) / at.length;
        expect(Math.abs(evaluate(outer, scopeOf(values)) - wanted)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(wanted)),
        );
      }),
      runs,
    );
  });
});

function total(tree: Node, cells: readonly Record<string, number>[]): number {
  return cells.reduce((sum, cell) => sum + evaluate(tree, scopeOf(cell)), 0);
}

describe("the block evaluator", () => {
  test("equals the plain evaluator on random expressions, over more pixels than a block", () => {
    fc.assert(
      fc.property(pixelTrees, point, fc.integer({ min: 1, max: 1300 }), (tree, { a, b }, length) => {
        const wave = (k: number, speed: number): number => 0.5 + 0.45 * Math.sin(speed * k);
        const fields = {
          p: Float64Array.from({ length }, (_, k) => wave(k, 1.7)),
          g: Uint8Array.from({ length }, (_, k) => (wave(k, 0.9) > 0.5 ? 1 : 0)),
          phi: Float64Array.from({ length }, (_, k) => 6 * wave(k, 0.3) - 3),
        };
        const at = (k: number): Record<string, number> => ({
          p: fields.p[k] ?? 0,
          g: fields.g[k] ?? 0,
          phi: fields.phi[k] ?? 0,
          a,
          b,
        });
        const program = new BlockProgram([tree, name("p")], pixels, { a });
        const [sum = Number.NaN] = program.sums(fields, length, { b });
        const wanted = total(
          tree,
          Array.from({ length }, (_, k) => at(k)),
        );
        expect(Math.abs(sum - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
        const map = program.map(fields, length, { b });
        const last = evaluate(tree, scopeOf(at(length - 1)));
        expect(Math.abs((map[length - 1] ?? 0) - last)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(last)));
      }),
      { numRuns: process.env.FUZZ ? 3000 : 120 },
    );
  });

  test("says which name has no value", () => {
    const program = new BlockProgram([body("a*p")], pixels, {});
    expect(() => program.sums({ p: new Float64Array(1) }, 1)).toThrow("no value for a");
    expect(() => program.sums({}, 1, { a: 1 })).toThrow("no field p");
  });
});

test("the generator of random expressions makes pixel trees of many shapes", () => {
  const shapes = new Set(fc.sample(pixelTrees, 300).map((tree) => print(tree)));
  expect(shapes.size).toBeGreaterThan(100);
  expect(fc.sample(pixelTrees, 300).filter((tree) => isPixel(tree, pixels)).length).toBeGreaterThan(150);
});
