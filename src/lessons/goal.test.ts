import { expect, test } from "vitest";
import type { Fact } from "./facts.ts";
import { parseGoal, parseMeasure } from "./goal.ts";

const values: Readonly<Record<string, number | null>> = {
  dice: 0.05,
  bce: 0.1117,
  "soft-iou": 0.095238095,
  hausdorff: null,
  "metric.recall": 1,
  "metric.hd": 11.3,
  "param.tversky.alpha": 0.571,
  "answer.1": 0.1839,
  "saved.2": 0.05,
  edits: 1,
  components: 2,
  threshold: 0.5,
  "share.focal.foreground": 0.94,
  "logitGradient.bce.3.4": -0.111,
};

function value(fact: Fact): number | null {
  const parts: unknown[] = Object.entries(fact).map(([, each]) => each);
  const key = fact.kind === "loss" ? fact.id : parts.join(".");
  return values[key] ?? null;
}

function met(source: string): boolean | null {
  const result = parseGoal(source);
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.goal.met(value);
}

test.each([
  ["dice < 0.06", true],
  ["dice < 0.05", false],
  ["metric.recall == 1 and bce > 0.0818", true],
  ["metric.recall == 1 and bce > 0.2", false],
  ["bce > 0.2 or edits == 1", true],
  ["not (bce > 0.2) and not edits > 1", true],
  ["abs(answer(1) - 0.1839) <= 5e-4", true],
  ["abs(softIou - 2*dice/(1 + dice)) < 1e-6", true],
  ["(dice + bce) * 2 < 0.33", true],
  ["((dice + bce) * 2 < 0.33)", true],
  ["saved(2) == dice", true],
  ["param.tversky.alpha - 0.571 == 0", true],
  ["components == 2 and threshold == .5", true],
  ["share(focal, foreground) >= 0.8", true],
  ["abs(logitGradient(bce, 3, 4)) >= 50 * 0.002", true],
  ["metric.hd / 2 > 5", true],
  ["dice < 0.1 or bce < 0.1 and bce < 0.01", true],
  ["(dice < 0.1 or bce < 0.1) and bce < 0.01", false],
] as const)("%s is %s", (source, expected) => {
  expect(met(source)).toBe(expected);
});

test.each([
  ["metric.dice > 0", null],
  ["metric.dice > 0 or dice < 1", true],
  ["metric.dice > 0 and dice > 1", false],
  ["not metric.dice > 0", null],
  ["1/edits > 0 and log(0) < -99", true],
  ["1/(edits-1) > 0", null],
] as const)("%s is %s where something is undefined", (source, expected) => {
  expect(met(source)).toBe(expected);
});

test.each([
  ["", "missing"],
  ["dice", "compares two values"],
  ["dice <", "missing"],
  ["dice < 0.1 bce", "“bce”"],
  ["diec < 0.1", "not known"],
  ["metric.nothing < 0.1", "not known"],
  ["param.dice.alpha < 1", "not known"],
  ["answer(x) > 1", "whole number"],
  ["answer(1, 2) > 1", "between its brackets"],
  ["share(focal, edges) > 1", "set of cells"],
  ["dice < 0.1 < bce", "two values at a time"],
  ["(dice < 0.1", "not closed"],
  ["dice ? 1", "no meaning"],
  ["sum(p*g) > 1", "not known"],
  ["alert(1) > 1", "not known"],
  ["dice = 1", "no meaning"],
  [`${"(".repeat(30)}dice < 1${")".repeat(30)}`, "nested"],
  ["dice < 1 and ".repeat(60), "characters"],
] as const)("%s is refused: %s", (source, reason) => {
  const result = parseGoal(source);
  expect(result).toMatchObject({ ok: false });
  if (!result.ok) {
    expect(result.problem.message.en).toMatch(reason);
    expect(result.problem.message["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
  }
});

test("a value by itself, and which maps a goal needs", () => {
  const measured = parseMeasure("2*dice");
  expect(measured.ok && measured.measure.of(value)).toBe(0.1);
  expect(parseMeasure("dice < 1").ok).toBe(false);
  const result = parseGoal("share(focal, fp) > 0.5 and logitGradient(bce, 1, 2) < 0");
  expect(result.ok && result.goal.maps).toEqual([
    { loss: "focal", kind: "loss" },
    { loss: "bce", kind: "logit-gradient" },
  ]);
});
