import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, scopeOf } from "./evaluate.ts";
import { explainProblem } from "./explainProblem.ts";
import { compileLoss } from "./loss.ts";
import { maxDepth, maxLength, maxSums, parse } from "./parse.ts";
import { print } from "./print.ts";
import { pixelTrees } from "./testing.ts";

const options = { pixels: new Set(["p", "g", "phi"]), scalars: new Set(["alpha", "smooth", "N", "threshold"]) };

function refused(source: string): { code: string; at: string; message: string; suggestion?: string | undefined } {
  const result = parse(source, options);
  if (result.ok) throw new Error(`accepted: ${source}`);
  const { code, position, length } = result.problem;
  const explanation = explainProblem(result.problem);
  expect(explanation["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
  return {
    code,
    at: source.slice(position, position + length),
    message: explanation.en,
    suggestion: explanation.suggestion,
  };
}

function value(source: string): number {
  const result = parse(source, options);
  if (!result.ok) throw new Error(result.problem.code);
  return evaluate(result.parsed.root, scopeOf({ alpha: 0.3, smooth: 2, N: 5, threshold: 0.5 }));
}

describe("reading", () => {
  test.each([
    ["2 + 3*4", 14],
    ["-2^2", -4],
    ["2^-1", 0.5],
    ["2^3^2", 512],
    ["(1 + 2)/N", 0.6],
    ["10 - 3 - 4", 3],
    ["8/4/2", 1],
    ["- -1", 1],
    ["min(2, max(1, smooth))", 2],
    ["clip(7, 0, 1) + step(0) + step(1e-9)", 2],
    ["A = 3; B = A*2\nB + A", 9],
    ["log(0)", -100],
    ["0^0", 1],
    [".5e1", 5],
  ])("%s is %d", (source, expected) => {
    expect(value(source)).toBeCloseTo(expected, 12);
  });

  test("line breaks end a part, but not inside brackets", () => {
    expect(value("A = (1 +\n 2)\n\n A*2")).toBe(6);
  });
});

describe("refusals say where and what to do", () => {
  test.each([
    ["", "empty", "", "Write an expression"],
    ["mean(p", "expected-closing", "(", "never closed"],
    ["1 +", "expected-operand", "", "ends where"],
    ["1 + * 2", "expected-operand", "*", "expected before"],
    ["2 smooth", "unexpected", "smooth", "write * to multiply"],
    ["mean(q)", "unknown-name", "q", "not a name here"],
    ["smoth + 1", "unknown-name", "smoth", "Did you mean “smooth”?"],
    ["mena(p)", "unknown-function", "mena", "Did you mean “mean”?"],
    ["alpha(2)", "not-a-function", "alpha", "write * to multiply"],
    ["log + 1", "missing-parenthesis", "log", "log(…)"],
    ["clip(1, 2)", "argument-count", "clip", "3 arguments, not 2"],
    ["p = 3; p", "name-taken", "p", "choose another name"],
    ["A = 1; A = 2; A", "part-twice", "A", "defined twice"],
    ["A = sum(p)", "no-result", "", "end with an expression"],
    ["p*g", "pixel-outside-sum", "p", "wrap it in mean(…)"],
    ["mean(p*mean(g))", "nested-sum", "mean", "give it a name"],
    ["2 × 3", "unknown-character", "×", "Write * instead"],
    ["1e999", "bad-number", "1e999", "too large"],
    ["1)", "unexpected", ")", "closes nothing"],
    ["constructor(1)", "unknown-function", "constructor", "not a function"],
    ["__proto__", "unknown-name", "__proto__", "not a name"],
  ])("%s", (source, code, at, hint) => {
    const problem = refused(source);
    expect(problem.code).toBe(code);
    expect(problem.at).toBe(at);
    expect(problem.message).toContain(hint);
  });

  test("bounds on length, depth and size", () => {
    expect(refused("1".padEnd(maxLength + 1, "+1")).code).toBe("too-long");
    expect(refused(`${"(".repeat(maxDepth + 1)}1${")".repeat(maxDepth + 1)}`).code).toBe("too-deep");
    const doubling = Array.from({ length: 20 }, (_, k) => `a${k + 1} = a${k}*a${k}`).join("\n");
    expect(refused(`a0 = 2\n${doubling}\na20`).code).toBe("too-large");
  });

  test("bounds on the number of different sums, at the first beyond", () => {
    const powers = (count: number, over: string): string =>
      Array.from({ length: count }, (_, k) => `${over}(p^${k + 2})`).join(" + ");
    const most = powers(maxSums, "sum");
    expect(parse(most, options).ok).toBe(true);
    expect(parse(`${most} + sum(p^2) - mean(p^3)`, options).ok).toBe(true);
    expect(parse(`A = ${most}\nA + A*sum(p^3)`, options).ok).toBe(true);
    const { code, at, message } = refused(`${most} + mean(p*g) + sum(p)`);
    expect([code, at]).toEqual(["too-many-sums", "mean"]);
    expect(message).toContain(String(maxSums));
    const result = parse(`${most} + mean(p*g) + sum(p)`, options);
    expect(!result.ok && result.problem.position).toBe(most.length + 3);
  });

  test("bounds on the number of terms in sums, which are sums of their own", () => {
    const terms = (count: number): string => Array.from({ length: count }, (_, k) => `p^${k + 2}`).join(" + ");
    expect(compileLoss("x", `mean(${terms(maxSums)})`, []).sums.size).toBe(maxSums);
    expect(() => compileLoss("x", `mean(${terms(maxSums + 1)})`, [])).toThrow("too-many-sums");
  });

  test("no text makes it throw", () => {
    const characters = fc.constantFrom(..."pgN01.5e+-*/^(),;=\n αsumean_log".split(""));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(characters, { maxLength: 40 }).map((c) => c.join("")),
        ),
        (source) => {
          const result = parse(source, options);
          if (!result.ok) expect(result.problem.position).toBeLessThanOrEqual(source.length);
        },
      ),
      { numRuns: process.env.FUZZ ? 100_000 : 2000 },
    );
  });
});

describe("writing back", () => {
  test("what is printed reads as the same function", () => {
    const names = { pixels: new Set(["p", "g", "phi"]), scalars: new Set(["a", "b"]) };
    const point = scopeOf({ p: 0.37, g: 1, phi: -1.5, a: 0.7, b: 1.6 });
    fc.assert(
      fc.property(pixelTrees, (tree) => {
        const result = parse(`mean(${print(tree)})`, names);
        if (!result.ok) throw new Error(`${print(tree)}: ${result.problem.code}`);
        const body = result.parsed.root.kind === "reduce" ? result.parsed.root.body : result.parsed.root;
        const expected = evaluate(tree, point);
        expect(Math.abs(evaluate(body, point) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      }),
      { numRuns: process.env.FUZZ ? 20_000 : 500 },
    );
  });
});
