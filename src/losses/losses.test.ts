import { describe, expect, test } from "vitest";
import { compileLoss } from "#expression/loss.ts";
import { pixelNames, sceneScalars } from "#expression/names.ts";
import { type Node, namesIn } from "#expression/node.ts";
import { parse } from "#expression/parse.ts";
import { type LocalText, locales } from "#i18n/locale.ts";
import { maps } from "#maps/index.ts";
import { cores } from "./core.ts";
import type { LossDefinition } from "./define.ts";
import { definitionById, definitions } from "./definitions.ts";
import { inDomain } from "./domain.ts";

/** The catalogue: public ids, in its order. */
const catalogue = {
  distribution: [
    "bce",
    "cross-entropy",
    "weighted-bce",
    "balanced-bce",
    "label-smoothing-bce",
    "topk-bce",
    "focal",
    "poly1-bce",
    "distance-weighted-ce",
    "mse",
    "mae",
  ],
  region: [
    "dice",
    "squared-dice",
    "log-cosh-dice",
    "log-dice",
    "generalized-dice",
    "iou",
    "soft-iou",
    "jaccard",
    "tversky",
    "focal-tversky",
    "asymmetric-similarity",
    "sensitivity-specificity",
    "mcc",
    "lovasz",
    "lovasz-hinge",
  ],
  boundary: ["boundary", "hausdorff-dt", "hausdorff-er", "active-contour"],
  topology: ["cldice"],
  compound: ["bce-dice", "bce-iou", "dice-focal", "dice-boundary", "combo", "unified-focal", "dice-cldice"],
};

function isComplete(text: LocalText): boolean {
  return locales.every((locale) => text[locale].trim().length > 0);
}

/** A sentence ends as one in both languages; Chinese is not left in English punctuation. */
function isSentence(text: LocalText): boolean {
  return /[.!?]$/.test(text.en) && /[。！？]$/.test(text["zh-CN"]) && /\p{Script=Han}/u.test(text["zh-CN"]);
}

function parsedOf({ expression, parameters }: LossDefinition) {
  const scalars = new Set([...Object.keys(parameters), ...sceneScalars]);
  const result = parse(expression, { pixels: pixelNames, scalars });
  if (!result.ok) throw new Error(result.problem.code);
  return result.parsed;
}

/** Names an expression reads, and the parameters that its maps read. */
function read(root: Node): Set<string> {
  const names = namesIn(root);
  for (const map of maps) if (names.has(map.name)) for (const parameter of map.parameters ?? []) names.add(parameter);
  return names;
}

test("the list is the catalogue", () => {
  expect(definitions.map(({ family, id }) => [family, id])).toEqual(
    Object.entries(catalogue).flatMap(([family, ids]) => ids.map((id) => [family, id])),
  );
  expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
});

test.each(["name", "shortName"] as const)("no two losses have the same %s", (key) => {
  for (const locale of locales)
    expect(new Set(definitions.map((loss) => loss[key][locale])).size).toBe(definitions.length);
});

test("a loss is found by its id", () => {
  for (const loss of definitions) expect(definitionById(loss.id)).toBe(loss);
  expect(definitionById("no-such-loss")).toBeUndefined();
});

describe.each(definitions.map((loss) => [loss.id, loss] as const))("%s", (_, loss) => {
  const { parameters, parts = {}, presets = [], references } = loss;

  test("has its texts in every language", () => {
    for (const text of [loss.name, loss.shortName, ...Object.values(parts).map(({ name }) => name)])
      expect(isComplete(text)).toBe(true);
    expect(isSentence(loss.summary)).toBe(true);
    expect(loss.shortName.en.length).toBeLessThanOrEqual(20);
    expect(loss.shortName["zh-CN"].length).toBeLessThanOrEqual(16);
  });

  test("compiles and uses each of its parameters and parts", () => {
    compileLoss(loss.id, loss.expression, Object.keys(parameters));
    const { root, parts: defined } = parsedOf(loss);
    const names = read(root);
    for (const parameter of Object.keys(parameters)) expect(names).toContain(parameter);
    expect([...defined.keys()].sort()).toEqual(Object.keys(parts).sort());
    const written = loss.expression.match(/[A-Za-z_]\w*/g) ?? [];
    for (const part of defined.keys())
      expect(written.filter((word) => word === part).length, part).toBeGreaterThanOrEqual(2);
  });

  test.each(Object.entries(parameters))("parameter %s", (_name, parameter) => {
    const { default: standard, min, max, step } = parameter;
    expect(isComplete(parameter.name)).toBe(true);
    expect(isSentence(parameter.help)).toBe(true);
    expect(parameter.tex).not.toBe("");
    for (const value of [standard, min, max]) expect(inDomain(parameter, value)).toBe(true);
    expect(min).toBeLessThan(max);
    expect(step).toBeGreaterThan(0);
    expect(standard).toBeGreaterThanOrEqual(min);
    expect(standard).toBeLessThanOrEqual(max);
    if (parameter.domain === "switch") expect([min, max, step]).toEqual([0, 1, 1]);
    if (typeof parameter.neutral === "number") expect(inDomain(parameter, parameter.neutral)).toBe(true);
  });

  test("refers to papers by https", () => {
    for (const { authors, year, title, url } of references) {
      expect(authors && title).not.toBe("");
      expect(year).toBeGreaterThan(1900);
      expect(url).toMatch(/^https:\/\/(arxiv\.org\/abs\/\d{4}\.\d{4,5}|doi\.org\/10\.\S+)$/);
    }
  });

  test("has presets that can be set and told apart", () => {
    for (const { id, name, params, note, source } of presets) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(name && source).not.toBe("");
      expect(isSentence(note)).toBe(true);
      for (const [key, value] of Object.entries(params)) {
        const parameter = parameters[key];
        expect(parameter, key).toBeDefined();
        if (!parameter) continue;
        expect(inDomain(parameter, value)).toBe(true);
        expect(value).not.toBe(parameter.default);
      }
    }
    const settings = presets.map(({ params }) => JSON.stringify(Object.entries(params).sort()));
    for (const key of [presets.map(({ id }) => id), presets.map(({ name }) => name), settings])
      expect(new Set(key).size).toBe(presets.length);
  });

  test("its core says no more than the first view needs", () => {
    const core = cores.find(({ id }) => id === loss.id);
    expect(Object.keys(core ?? {}).sort()).toEqual(["family", "id", "name", "parameters", "shortName"]);
    for (const parameter of Object.values(core?.parameters ?? {}))
      expect(Object.keys(parameter).sort()).toEqual(["default", "domain"]);
  });
});
