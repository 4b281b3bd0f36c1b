import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFunction, evaluate, scopeOf } from "./evaluate.ts";
import { emitGlsl } from "./glsl.ts";
import { call, type Node, name, number, subtract } from "./node.ts";
import { print } from "./print.ts";
import { pixelTrees } from "./testing.ts";

/** The functions of the emitted text in float64: what is tested is the text, e2e/kernel has the GPU's own. */
const functions: Readonly<Record<string, (...args: number[]) => number>> = {
  logf: (x) => applyFunction("log", [x]),
  // The log of x from its complement: an emitter that hands over a wrong one is found out on either side of ½.
  logc: (x, c) => (Math.abs(c) < 0.5 ? Math.max(Math.log1p(-c), -100) : applyFunction("log", [x])),
  log1: Math.log1p,
  slopef: (x) => applyFunction("slope", [x]),
  powr: (x, n) => x ** n,
  tame2: (x, n) => applyFunction("tame", [x, n]),
  growth3: (a, d, n) => applyFunction("growth", [a, d, n]),
  stepp: (x) => applyFunction("step", [x]),
  tanhs: Math.tanh,
  clip3: (x, low, high) => applyFunction("clip", [x, low, high]),
  inside3: (x, low, high) => applyFunction("inside", [x, low, high]),
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  min: Math.min,
  max: Math.max,
  cosh: Math.cosh,
  sinh: Math.sinh,
};

/** Runs the text of a tree as a script. */
function run(tree: Node, values: Readonly<Record<string, number>>): number {
  const scalar = (text: string, complement: boolean): string => `${complement ? "less_" : ""}s_${text}`;
  const glsl = emitGlsl([tree], scalar, (text) => (text === "phi" ? "m_phi" : undefined));
  const { p = Number.NaN, g = Number.NaN, phi = Number.NaN, ...scalars } = values;
  const names: Record<string, unknown> = { ...functions, p, o: 1 - p, g, m_phi: phi };
  for (const [text, value] of Object.entries(scalars)) {
    names[`s_${text}`] = value;
    names[`less_s_${text}`] = 1 - value;
  }
  const body = `${glsl.statements.replaceAll("float ", "const ")}\nreturn ${glsl.results[0]};`;
  return new Function(...Object.keys(names), body)(...Object.values(names));
}

/** @param tolerance wide where the evaluator's own 1 − (1 − p) rounds, which the text does not */
function expectSame(tree: Node, values: Readonly<Record<string, number>>, tolerance = 1e-9): void {
  const wanted = evaluate(tree, scopeOf(values));
  const got = run(tree, values);
  const said = `${print(tree)} at ${JSON.stringify(values)}: ${got} instead of ${wanted}`;
  if (Number.isNaN(wanted)) expect(got, said).toBeNaN();
  else expect(Math.abs(got - wanted), said).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
}

describe("the text of a shader", () => {
  test("says what the evaluator computes, on random expressions", () => {
    const point = fc.record({
      p: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      g: fc.constantFrom(0, 1),
      phi: fc.double({ min: -3, max: 3, noNaN: true }),
      a: fc.double({ min: 0.2, max: 2, noNaN: true }),
      b: fc.double({ min: 0.2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(pixelTrees, point, (tree, values) => expectSame(tree, values)),
      { numRuns: process.env.FUZZ ? 20_000 : 1000 },
    );
  });

  const p = name("p");
  const bounds: readonly (readonly [string, (c: number) => Node])[] = [
    ["a parameter", () => name("c")],
    ["a number", number],
  ];
  describe.each(bounds)("of a clip to c and 1 − c, c being %s", (_, bound) => {
    const forms = (c: number): readonly Node[] => {
      const low = bound(c);
      return [p, subtract(number(1), p)].flatMap((x) => {
        const clipped = call("clip", x, low, subtract(number(1), low));
        const complement = subtract(number(1), clipped);
        const both = [clipped, complement, subtract(number(1), complement)];
        return [...both, ...both.map((form) => call("log", form)), ...both.map((form) => call("slope", form))];
      });
    };

    test.each([0, 1e-7, 0.2, 0.5, 0.5000001, 0.7, 0.8, 0.999, 1 - 1e-12, 1])("holds at c = %d", (c) => {
      for (const at of [0, 1e-9, 0.2, 0.3, 0.5, 0.7, 0.85, 1 - 1e-9, 1]) {
        for (const form of forms(c)) expectSame(form, { p: at, c }, 1e-6);
      }
    });
  });

  test("takes what a parameter lacks to 1 as it was handed over", () => {
    const { statements } = emitGlsl(
      [subtract(number(1), name("c"))],
      (_, complement) => (complement ? "lack" : "value"),
      () => undefined,
    );
    expect(statements).toBe("float t0 = lack;");
  });
});
