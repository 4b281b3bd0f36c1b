import { describe, expect, test } from "vitest";
import { definitions } from "#losses/definitions.ts";
import { type Derivative, derivatives } from "./derivative.ts";
import { derivativeTex } from "./derivativeTex.ts";
import { display } from "./display.ts";
import { evaluate, type Scope, scopeOf } from "./evaluate.ts";
import { compileLoss } from "./loss.ts";
import { baseOfMap, isDifferentiable } from "./names.ts";
import { type Node, namesIn } from "./node.ts";
import { type PixelForm, pixelForm, slopeForm } from "./pixelForm.ts";
import { tidy, weight } from "./tidy.ts";

type Pixels = Readonly<Record<string, readonly number[]>>;

/** A grid away from every kink, and maps that are any numbers: to a derivative they are. */
const pixels: Pixels = {
  p: [0.11, 0.83, 0.46, 0.27, 0.64, 0.92, 0.38, 0.59],
  g: [0, 1, 1, 0, 0, 1, 0, 1],
  phi: [1.4, -2.2, -1, 3.1, 0.7, -0.3, 2.5, -1.8],
  dist_g: [1.5, 0.5, 2.5, 1, 3, 0.25, 2, 1.25],
  dist_p: [0.5, 2, 1, 3.5, 0.75, 1.5, 2.25, 1],
  near: [0.2, 0.9, 0.4, 0.1, 0.6, 0.8, 0.3, 0.7],
  lovasz: [0.05, 0.2, 0.15, 0.1, 0.12, 0.08, 0.17, 0.13],
  top: [0, 1, 1, 0, 1, 0, 1, 0],
  skel_g: [0, 0.9, 0.3, 0.1, 0, 1, 0.2, 0.4],
  skel_p: [0.1, 0.7, 0.2, 0.05, 0.3, 0.6, 0.15, 0.25],
  edge: [0.3, 0.1, 0.7, 0.2, 0.9, 0.4, 0.6, 0.5],
  erosion: [0.02, 0.3, 0.11, 0.2, 0.07, 0.4, 0.15, 0.09],
};
const count = 8;

/** What a name is at one pixel; sums run over all. */
function scopeAt(index: number, values: Readonly<Record<string, number>>): Scope {
  const scope: Scope = {
    name: (name) => values[name] ?? pixels[baseOfMap(name)]?.[index] ?? Number.NaN,
    reduce: ({ over, body }) => {
      const terms = Array.from({ length: count }, (_, other) => evaluate(body, scopeAt(other, values)));
      const total = terms.reduce((sum, term) => sum + term, 0);
      return over === "sum" ? total : total / count;
    },
  };
  return scope;
}

function formAt(
  form: PixelForm,
  index: number,
  values: Readonly<Record<string, number>>,
  sums: Record<string, number>,
) {
  const outer = scopeOf({ ...values, ...sums });
  const scalars = Object.fromEntries([...form.scalars].map(([name, tree]) => [name, evaluate(tree, outer)]));
  return evaluate(form.body, scopeAt(index, { ...values, ...scalars }));
}

/** The parameters' defaults, and others that are nowhere neutral. */
function settingsOf(parameters: (typeof definitions)[number]["parameters"]): Readonly<Record<string, number>>[] {
  const usual = Object.entries(parameters).map(([name, { default: value }]) => [name, value] as const);
  const other = Object.entries(parameters).map(([name, { domain, default: value }]) => {
    if (domain === "switch") return [name, 1 - value] as const;
    if (domain === "count") return [name, 2] as const;
    return [name, name === "clip" ? 1e-3 : domain === "share" ? 0.35 : 1.3] as const;
  });
  return [Object.fromEntries(usual), Object.fromEntries(other)];
}

const cases = definitions.flatMap((loss) =>
  settingsOf(loss.parameters).map((values, index) => ({ id: `${loss.id} ${index}`, loss, values })),
);

describe.each(cases)("the derivative of $id", ({ loss, values }) => {
  const compiled = compileLoss("", loss.expression, Object.keys(loss.parameters));
  const options = { parameters: loss.parameters, parts: loss.parts ?? {}, values };
  const { root } = display(compiled, options);
  const found = derivatives(root, (part) => loss.parts?.[part]?.inline === true, ["A", "B"]);
  const named = Object.fromEntries(Object.entries(values).map(([name, value]) => [`.${name}`, value]));
  const scalars = { ...named, N: count, threshold: 0.5 };
  const sums = Object.fromEntries(
    [...compiled.sums].map(([title, body]) => [
      title,
      Array.from({ length: count }, (_, index) => evaluate(body, scopeAt(index, scalars))).reduce((a, b) => a + b, 0),
    ]),
  );

  function expectSame(derivative: Derivative | null | undefined, form: PixelForm): void {
    const tree = derivative?.lines[0]?.tree as Node;
    for (let index = 0; index < count; index++) {
      const given = evaluate(tree, scopeAt(index, scalars));
      const expected = formAt(form, index, scalars, sums);
      expect(Math.abs(given - expected), `pixel ${index}: ${given}, ${expected}`).toBeLessThanOrEqual(
        1e-9 * Math.max(1, Math.abs(expected)),
      );
    }
  }

  test("as it is written is the gradient", () => {
    expect(found).not.toBeNull();
    expectSame(found?.byProbability, pixelForm(compiled, "gradient"));
  });

  test("by the logit is the gradient in the logit", () => {
    if (found?.byLogit) expectSame(found.byLogit, pixelForm(compiled, "logit-gradient"));
  });

  test("by each map that moves with p is the slope the gradient goes through", () => {
    const moving = compiled.maps.filter(isDifferentiable);
    expect([...(found?.byMaps.keys() ?? [])].sort()).toEqual([...moving].sort());
    for (const map of moving) expectSame(found?.byMaps.get(map), slopeForm(compiled, map));
  });

  test("defines every name it uses, once", () => {
    const tex = derivativeTex(loss.expression, options);
    for (const lines of [tex?.byProbability ?? [], tex?.byLogit ?? [], tex?.shorthands ?? []])
      expect(new Set(lines.map((line) => line.split(" = ")[0])).size).toBe(lines.length);
    expect(JSON.stringify(tex)).not.toMatch(/NaN|undefined|Infinity|operatorname\{(?!sgn)|mathit|\.\d{5}/);
  });
});

describe("derivatives as a textbook writes them", () => {
  function texOf(id: string, change: Readonly<Record<string, number>> = {}) {
    const loss = definitions.find((one) => one.id === id);
    if (!loss) throw new Error(id);
    const usual = Object.entries(loss.parameters).map(([name, { default: value }]) => [name, value] as const);
    const values = { ...Object.fromEntries(usual), ...change };
    return derivativeTex(loss.expression, { parameters: loss.parameters, parts: loss.parts ?? {}, values });
  }
  const right = (line = ""): string => line.slice(line.indexOf(" = ") + 3);

  test.each([
    ["bce", "\\frac{1}{N}\\,\\left(\\frac{1 - g_i}{1 - p_i} - \\frac{g_i}{p_i}\\right)"],
    ["mse", "\\frac{2}{N}\\,\\left(p_i - g_i\\right)"],
    ["mae", "\\frac{1}{N}\\,\\operatorname{sgn}\\left(p_i - g_i\\right)"],
    ["boundary", "\\frac{1}{N}\\,\\phi_i"],
    ["jaccard", "\\frac{I\\,\\left(1 - g_i\\right) - g_i\\,U}{U^{2}}"],
    ["iou", "0"],
    [
      "dice",
      "\\frac{2\\,\\left(\\sum_j p_j\\,g_j - g_i\\,\\left(\\sum_j p_j + \\sum_j g_j\\right)\\right)}{\\left(\\sum_j p_j + \\sum_j g_j\\right)^{2}}",
    ],
  ])("%s", (id, tex) => {
    expect(right(texOf(id)?.byProbability[0])).toBe(tex);
  });

  test("cross-entropy in the logit is p − g", () => {
    for (const id of ["bce", "cross-entropy"])
      expect(right(texOf(id)?.byLogit[0])).toBe("\\frac{1}{N}\\,\\left(p_i - g_i\\right)");
  });

  test("where nothing cancels, the logit's is p(1 − p) times the other", () => {
    expect(right(texOf("dice")?.byLogit[0])).toBe(
      "p_i\\,\\left(1 - p_i\\right)\\,\\frac{\\partial \\mathcal{L}}{\\partial p_i}",
    );
  });

  test("a compound names the derivatives of its parts, and the logit uses them again", () => {
    const tex = texOf("bce-dice");
    expect(tex?.byProbability).toHaveLength(3);
    expect(right(tex?.byProbability[0])).toBe(
      "\\frac{\\partial \\mathrm{BCE}}{\\partial p_i} + \\frac{\\partial \\mathrm{Dice}}{\\partial p_i}",
    );
    expect(right(tex?.byLogit[0])).toContain(
      "p_i\\,\\left(1 - p_i\\right)\\,\\frac{\\partial \\mathrm{Dice}}{\\partial p_i}",
    );
  });

  test("long denominators get a letter that the loss does not use", () => {
    expect(texOf("tversky")?.shorthands).toEqual(["B = \\mathrm{TP} + \\alpha\\,\\mathrm{FP} + \\beta\\,\\mathrm{FN}"]);
    expect(texOf("generalized-dice")?.shorthands[0]).toMatch(/^V = /);
  });

  test("what comes through a map is a sum over its pixels, and maps without a slope are constants", () => {
    const tex = texOf("cldice");
    expect(tex?.byProbability[0]).toContain("\\sum_j \\frac{\\partial \\mathcal{L}}{\\partial S(p)_j}");
    expect(tex?.byMaps[0]).toMatch(/^\\frac\{\\partial \\mathcal\{L\}\}\{\\partial S\(p\)_j\} = /);
    expect(tex?.constants).toEqual(["S(g)_i"]);
    expect(tex?.through).toEqual(["S(p)_i"]);
    expect(texOf("boundary")?.constants).toEqual(["\\phi_i"]);
  });

  test("a sum inside another that depends on p has no textbook form here", () => {
    const options = { parameters: {}, parts: {}, values: {} };
    expect(derivativeTex("S = sum(p)\nmean(g*S)", options)).toBeNull();
  });
});

describe("tidy", () => {
  test("keeps the value of every derivative in the catalogue and is never longer", () => {
    for (const { expression, parameters } of definitions) {
      const compiled = compileLoss("", expression, Object.keys(parameters));
      const values = Object.fromEntries(Object.keys(parameters).map((name) => [`.${name}`, 0.37]));
      for (const body of [pixelForm(compiled, "gradient").body, pixelForm(compiled, "logit-gradient").body]) {
        const weights = [...namesIn(body)].filter((name) => /^w\d+$/.test(name));
        const scope = scopeAt(2, {
          ...values,
          N: count,
          threshold: 0.5,
          ...Object.fromEntries(weights.map((w) => [w, 1.7])),
        });
        const tidied = tidy(body);
        expect(evaluate(tidied, scope)).toBeCloseTo(evaluate(body, scope), 9);
        expect(weight(tidied)).toBeLessThanOrEqual(weight(body));
      }
    }
  });
});
