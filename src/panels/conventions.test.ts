import { describe, expect, it } from "vitest";
import { both } from "#i18n/locale.ts";
import { definitionById, definitions } from "#losses/definitions.ts";
import { inDomain } from "#losses/domain.ts";
import type { Result } from "#losses/evaluation.ts";
import {
  conventionsOf,
  departures,
  follows,
  lossesWithConventions,
  readSpread,
  settingOf,
  trialsFor,
} from "./conventions.ts";

const tversky = definitionById("tversky");
const dice = definitionById("dice");
if (tversky === undefined || dice === undefined) throw new Error("no such loss");

describe("conventionsOf", () => {
  it("begins with the textbook's, which sets nothing", () => {
    const [first, ...rest] = conventionsOf(dice);
    expect([first?.id, first?.params]).toEqual(["textbook", {}]);
    expect(rest.map(({ id }) => id)).toEqual(dice.presets?.map(({ id }) => id));
    expect(conventionsOf({})).toHaveLength(1);
  });

  it.each(definitions)("has legal parameters and unique names for $id", (loss) => {
    const conventions = conventionsOf(loss);
    expect(new Set(conventions.map(({ id }) => id)).size).toBe(conventions.length);
    expect(new Set(conventions.map(({ name }) => name.en)).size).toBe(conventions.length);
    for (const { params } of conventions) {
      for (const [name, value] of Object.entries(params)) {
        const parameter = loss.parameters[name];
        expect(parameter !== undefined && inDomain(parameter, value), `${loss.id}.${name} = ${value}`).toBe(true);
      }
    }
  });
});

describe("follows", () => {
  it("is so exactly where every parameter equals the convention's, defaults included", () => {
    const usual = settingOf(tversky, {});
    expect(follows(tversky, {}, usual)).toBe(true);
    expect(follows(tversky, { smooth: 1e-5 }, usual)).toBe(false);
    expect(follows(tversky, { smooth: 1e-5 }, { ...usual, smooth: 1e-5 })).toBe(true);
    expect(follows(tversky, { smooth: 1e-5 }, { ...usual, smooth: 1e-5, alpha: 0.5 })).toBe(false);
    expect(follows(tversky, {}, { ...usual, alpha: 0.30001 })).toBe(false);
    expect(follows(tversky, { alpha: 0.3 }, usual)).toBe(true);
  });
});

describe("departures", () => {
  it("names what differs from the defaults, in the order of the loss", () => {
    expect(departures(tversky, { smooth: 1, beta: 0.7, alpha: 0.5 })).toEqual([
      ["alpha", 0.5],
      ["smooth", 1],
    ]);
    expect(departures(tversky, {})).toEqual([]);
  });
});

describe("trialsFor", () => {
  it("asks for each setting of each loss once, and tells where its answer stands", () => {
    const { trials, placeOf } = trialsFor(definitions);
    expect(new Set(trials.map((trial) => JSON.stringify(trial))).size).toBe(trials.length);
    for (const loss of definitions) {
      for (const { params } of conventionsOf(loss)) {
        const trial = trials[placeOf(loss.id, params)];
        expect(trial?.loss).toBe(loss.id);
        expect(trial?.params).toEqual(params);
      }
    }
    expect(placeOf("dice", { smooth: 1234 })).toBe(-1);
  });
});

describe("lossesWithConventions", () => {
  it("has every loss with presets once, under its family", () => {
    const groups = lossesWithConventions(definitions);
    expect(groups.flatMap(([, losses]) => losses)).toEqual(definitions.filter(({ presets }) => presets?.length));
    for (const [family, losses] of groups) expect(losses.every((loss) => loss.family === family)).toBe(true);
    expect(lossesWithConventions([{ ...dice, presets: [] }])).toEqual([]);
  });
});

describe("readSpread", () => {
  const format = (x: number): string => x.toFixed(2);
  const outcome = (name: string, value: number | null): { name: ReturnType<typeof both>; result: Result } => ({
    name: both(name, name),
    result: value === null ? { reason: { code: "not-finite" } } : { value },
  });
  const read = (...values: (number | null)[]): string =>
    readSpread(
      values.map((value, k) => outcome("ABCD"[k] ?? "", value)),
      format,
    ).en;

  it.each([
    [[0.5, 0.5001], "All of them give 0.50 on this drawing."],
    [[0.5, 0.75, 0.25], "They differ by 0.50 on this drawing: C is lowest, B highest."],
    [[0.5, 0.4999, 0.75], "They differ by 0.25 on this drawing: A is lowest, C highest."],
    [[null, 0, 1], "Undefined on this drawing: A. The others range from 0.00 (B) to 1.00 (C)."],
    [[null, null, 1], "Undefined on this drawing: A, B. The others give 1.00."],
    [[null, null], "Undefined on this drawing in every convention."],
  ])("of %j: %s", (values, sentence) => {
    expect(read(...values)).toBe(sentence);
  });

  it("says it in Chinese, too", () => {
    expect(readSpread([outcome("A", null), outcome("B", 1)], format)["zh-CN"]).toBe(
      "在当前画面上无定义：A。其余都给出 1.00。",
    );
  });
});
