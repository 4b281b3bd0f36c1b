/** Every figure that the lessons print, computed again from the scenes they show; and printed in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import { opened } from "#compute/testing.ts";
import type { LessonScene } from "#lessons/define.ts";
import { lessonById } from "#lessons/index.ts";
import { contentOf } from "./sceneContent.ts";

/** The scene of a step with something else in the place of a part of it. */
function sceneOf(id: string, step: number, rest: LessonScene = {}): LessonScene {
  return { ...lessonById(id)?.steps[step]?.scene, ...rest };
}

function engineOver(scene: LessonScene) {
  const { grids, settings } = contentOf(scene);
  const engine = new Engine(createExtras());
  const { values } = engine.update(opened(grids, { params: settings.params, threshold: settings.threshold }));
  return { engine, values, grids };
}

function loss(name: string, scene: LessonScene): number {
  return engineOver(scene).values.losses[name] ?? Number.NaN;
}

function metric(name: string, scene: LessonScene): number {
  return engineOver(scene).values.metrics[name] ?? Number.NaN;
}

/** The share of a loss that lies on the foreground. */
function share(name: string, scene: LessonScene): number {
  const { engine, grids } = engineOver(scene);
  const { data } = engine.pixels(name, "loss");
  let [part, whole] = [0, 0];
  for (const [cell, adds] of data.entries()) {
    whole += adds;
    if (grids.truth[cell] === 1) part += adds;
  }
  return part / whole;
}

const three = { truth: [[1, 0, 1]] };
const finding = sceneOf("05", 2);
const params = (values: Readonly<Record<string, number>>, of: string): LessonScene => ({
  params: { [of]: { ...values } },
});
/** What a square of some pixels pays for a shift by one. */
const shifted = (side: number) => {
  const row = (left: number) => Array.from({ length: 14 }, (_, col) => (col >= left && col < left + side ? 1 : 0));
  const rows = (left: number) => Array.from({ length: side }, () => row(left));
  return loss("dice", { truth: rows(1), prediction: rows(2) });
};
const far = sceneOf("11", 2);

const figures: readonly (readonly [lesson: string, printed: string, computed: number, decimals: number])[] = [
  ["01", "0.1839", loss("bce", sceneOf("01", 0)), 4],
  ["01", "0.1054", -Math.log(0.9), 4],
  ["01", "0.2231", -Math.log(0.8), 4],
  ["01", "0.69", -Math.log(0.5), 2],
  ["01", "4.6", -Math.log(0.01), 1],
  ["01", "44", Math.log(0.01) / Math.log(0.9), 0],
  ["02", "0.05", loss("dice", { ...three, prediction: [[0.9, 0.1, 1]] }), 2],
  ["02", "0.081", loss("dice", { ...three, prediction: [[0.9, 0, 0.8]] }), 3],
  ["02", "2.1", 3.8 - 1.7, 1],
  ["03", "2.3", 2 + 2 - 1.7, 1],
  ["04", "0.66", loss("dice", sceneOf("04", 2)), 2],
  ["05", "0.0818", loss("bce", sceneOf("05", 0)), 4],
  ["05", "0.1117", loss("bce", finding), 4],
  ["05", "0.988", loss("dice", sceneOf("05", 0)), 3],
  ["05", "0.848", loss("dice", finding), 3],
  ["05", "98.4", (100 * 252) / 256, 1],
  ["06", "93.9", 100 * share("focal", sceneOf("06", 2)), 1],
  ["06", "20 %", 100 * share("bce", sceneOf("06", 0)), 0],
  ["07", "0.111", loss("dice", sceneOf("07", 1)), 3],
  ["07", "4/28", loss("dice", sceneOf("07", 0)), 4],
  ["07", "0.571", 4 / 7, 3],
  ["08", "20 of 200", shifted(10), 2],
  ["09", "0.0099", loss("dice", sceneOf("09", 1, params({ smooth: 1 }, "dice"))), 4],
  ["09", "0.67", loss("dice", sceneOf("09", 2)), 2],
  ["10", "0.998", loss("dice", sceneOf("10", 0)), 3],
  ["11", "0.0303", loss("dice", sceneOf("11", 0)), 4],
  ["11", "1/33", loss("dice", far), 4],
  ["12", "1/27", loss("dice", sceneOf("12", 0)), 4],
  ["12", "1/27", loss("dice", sceneOf("12", 2)), 4],
];

/** What stands in the figure: a number, a fraction, a part of a whole. */
function numberIn(printed: string): number {
  const [, a, b] = /^([\d.]+)(?: of |\/)([\d.]+)$/.exec(printed) ?? [];
  return a === undefined ? Number.parseFloat(printed) : Number(a) / Number(b);
}

describe.each(figures)("lesson %s prints %s", (id, printed, computed, decimals) => {
  test("which is what the kernel computes", () => {
    expect(computed.toFixed(decimals)).toBe(numberIn(printed).toFixed(decimals));
  });

  test("in the files of the lesson", () => {
    const folder = `src/lessons/${readdirSync("src/lessons").find((name) => name.startsWith(`${id}-`))}`;
    const text = readdirSync(folder)
      .map((file) => readFileSync(`${folder}/${file}`, "utf8"))
      .join("\n");
    expect(text).toContain(printed);
  });
});

test("what is compared by distance and by size", () => {
  expect([shifted(2), shifted(4), shifted(10)].map((value) => value.toFixed(2))).toEqual(["0.50", "0.25", "0.10"]);
  expect(metric("hd", sceneOf("11", 0))).toBe(1);
  expect(metric("hd", far)).toBeCloseTo(8 * Math.SQRT2, 1);
  const { engine } = engineOver(sceneOf("10", 0));
  expect(engine.pixels("bce", "logit-gradient").data[4]).toBeCloseTo(-0.111, 3);
  expect(engine.pixels("dice", "logit-gradient").data[4]).toBeCloseTo(-0.002, 3);
});
