import { describe, expect, test } from "vitest";
import { evaluate, type Scope } from "#expression/evaluate.ts";
import { compileLoss } from "#expression/loss.ts";
import { both } from "#i18n/locale.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition, Parameter } from "./define.ts";
import { definitionById } from "./definitions.ts";
import { smooth } from "./parameters.ts";

/** A loss as far as composing needs it. */
function loss(expression: string, parameters: readonly string[] = [], parts: readonly string[] = []): LossDefinition {
  const text = both("x", "某");
  return {
    id: "made-up",
    family: "region",
    name: text,
    shortName: text,
    summary: text,
    expression,
    parameters: Object.fromEntries(parameters.map((name): [string, Parameter] => [name, smooth])),
    parts: Object.fromEntries(parts.map((name) => [name, { tex: name, name: text }])),
    references: [],
  };
}

/** A scene of six pixels; the maps are any numbers. */
const pixels: Readonly<Record<string, readonly number[]>> = {
  p: [0.9, 0.2, 0.75, 0.4, 0.05, 0.6],
  g: [1, 0, 1, 1, 0, 0],
  phi: [-1, 1, 0, 0, 2, 1],
  skel_p: [0.7, 0, 0.4, 0.1, 0, 0.2],
  skel_g: [1, 0, 0, 1, 0, 0],
};
const count = 6;

/** The value of a loss there, summed pixel by pixel. */
function value(id: string, params: Readonly<Record<string, number>> = {}): number {
  const definition = definitionById(id) as LossDefinition;
  const names = Object.keys(definition.parameters);
  const { root } = compileLoss(id, definition.expression, names);
  const given = Object.fromEntries(
    names.map((name) => [`${id}.${name}`, params[name] ?? definition.parameters[name]?.default ?? Number.NaN]),
  );
  const scope = (pixel?: number): Scope => ({
    name: (name) => {
      const map = pixels[name.split("@")[0] as string];
      if (map && pixel !== undefined) return map[pixel] as number;
      return name === "N" ? count : (given[name] ?? Number.NaN);
    },
    reduce: ({ over, body }) => {
      let total = 0;
      for (let pixel = 0; pixel < count; pixel++) total += evaluate(body, scope(pixel));
      return over === "sum" ? total : total / count;
    },
  });
  return evaluate(root, scope());
}

describe("compose", () => {
  test("replaces whole names and brackets what it puts in", () => {
    const piece = compose(loss("a*alpha - a^2*sum(p)", ["a", "alpha"]), "L", { a: "x - y" });
    expect(piece.lines).toEqual(["L = (x - y)*alpha - (x - y)^2*sum(p)"]);
  });

  test("puts bindings in at once, not one after another", () => {
    expect(compose(loss("a - b + sum(p)", ["a", "b"]), "L", { a: "b", b: "a" }).lines).toEqual(["L = b - a + sum(p)"]);
  });

  test("keeps parts before what uses them, and folds those that become constant", () => {
    const source = "E = z*(1 - step(sum(g)))\nq = clip(p, c, 1 - c)\nD = sum(q*g) + E\n(1 - E)*D^s";
    const made = loss(source, ["z", "c", "s"], ["E", "q", "D"]);
    expect(compose(made, "L", { z: 0, c: 0 }).lines).toEqual(["D = sum(p*g)", "L = D^s"]);
    expect(Object.keys(compose(made, "L", { z: 0, c: 0 }).parts)).toEqual(["D", "L"]);
    expect(compose(made, "L", { s: 1 }).lines).toEqual([
      "E = z*(1 - step(sum(g)))",
      "q = clip(p, c, 1 - c)",
      "D = sum(q*g) + E",
      "L = (1 - E)*D",
    ]);
  });

  test("gives a part another name where an earlier piece has that name for something else", () => {
    const first = compose(loss("T = sum(p*g)\n1 - T", [], ["T"]), "A");
    const second = compose(loss("T = sum(p)\n2 - T^2", [], ["T"]), "B", {}, [first]);
    expect(second.lines).toEqual(["B_T = sum(p)", "B = 2 - B_T^2"]);
    expect(second.parts.B_T?.tex).toBe("{T}^{\\mathrm{B}}");
    const { expression, parts } = combine([first, second], "A + B");
    expect(expression.split("\n")).toEqual(["T = sum(p*g)", "A = 1 - T", "B_T = sum(p)", "B = 2 - B_T^2", "A + B"]);
    expect(Object.keys(parts)).toEqual(["T", "A", "B_T", "B"]);
    compileLoss("made-up", expression, []);
  });

  test("shares a part that two pieces define alike", () => {
    const first = compose(loss("T = sum(p*g)\n1 - T", [], ["T"]), "A");
    const second = compose(loss("T = sum(p*g)\n2 - T", [], ["T"]), "B", {}, [first]);
    expect(second.lines).toEqual(["B = 2 - T"]);
  });

  test("does not let a part take the name of what is bound", () => {
    expect(compose(loss("x = sum(p)\nx + a", ["a"], ["x"]), "L", { a: "x" }).lines).toEqual([
      "L_x = sum(p)",
      "L = L_x + x",
    ]);
  });

  test("refuses a binding that nothing reads", () => {
    expect(() => compose(loss("sum(p)", ["k"]), "L", { k: 1 })).toThrow("k");
    expect(() => compose(loss("a*sum(p)", ["a"]), "L", { b: 1 })).toThrow("b");
    expect(() => compose(loss("a*sum(p)", ["a"]), "L", { a: "1 +" })).toThrow("expected-operand");
  });
});

describe("compounds are what they are made of", () => {
  test.each([
    [
      "bce-dice",
      { lambdaBce: 0.3, lambdaDice: 2, smooth: 1 },
      () => 0.3 * value("bce") + 2 * value("dice", { smooth: 1 }),
    ],
    ["bce-dice", {}, () => value("bce") + value("dice")],
    ["bce-iou", { smooth: 1 }, () => 0.5 * value("bce") + 0.5 * value("soft-iou", { smooth: 1 })],
    [
      "dice-focal",
      { lambdaFocal: 0.7, gamma: 1.5 },
      () => value("dice") + 0.7 * value("focal", { balanced: 0, gamma: 1.5 }),
    ],
    ["dice-boundary", { alpha: 0.2 }, () => 0.8 * value("dice") + 0.2 * value("boundary")],
    ["dice-cldice", { alpha: 0.2 }, () => 0.8 * value("dice", { smooth: 1 }) + 0.2 * value("cldice")],
    ["log-cosh-dice", { smooth: 1 }, () => Math.log(Math.cosh(value("dice", { smooth: 1 })))],
    [
      "combo",
      { alpha: 0.3, beta: 0.5 },
      () => 0.3 * 0.5 * value("bce", { clip: 1e-7 }) - 0.7 * (1 - value("dice", { smooth: 1 })),
    ],
    ["combo", { alpha: 1, beta: 0.75 }, () => 0.25 * value("weighted-bce", { posWeight: 3 })],
  ] as const)("%s %o", (id, params, expected) => {
    expect(value(id, params)).toBeCloseTo(expected(), 12);
  });
});
