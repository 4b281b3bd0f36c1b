/** `segloss.curve`: each point equals what the page evaluates where the scene really is there. */
import { expect, type Page, test } from "@playwright/test";
import { curve, evaluation, openApp, scene, setScene } from "./support/app.ts";
import type { Evaluation } from "./support/pageApi.ts";
import { agree, binarised, loss, lossIds, metricIds } from "./support/reference.ts";
import { rich, small } from "./support/small.ts";

/** Of a parameter in the catalogue. */
interface Parameter {
  readonly min: number;
  readonly max: number;
  readonly domain: string;
}

test.beforeEach(async ({ page }) => {
  await openApp(page, "?backend=cpu");
});

/** Evaluates the scene with something changed, and puts it back. */
async function evaluatedWith(page: Page, change: object): Promise<Evaluation> {
  const before = await scene(page);
  expect(await setScene(page, change)).toEqual([]);
  const result = await evaluation(page);
  await setScene(page, before);
  return result;
}

test("threshold: every loss of the binarised prediction, every metric at that threshold", async ({ page }) => {
  const { prediction } = await scene(page);
  const { x, series, metrics } = await curve(page, "threshold", {
    losses: lossIds,
    metrics: metricIds,
    from: 0,
    to: 1,
    steps: 11,
  });
  expect(x).toHaveLength(11);
  for (const [index, at] of x.entries()) {
    expect(at).toBeCloseTo(index / 10, 12);
    const hard = await evaluatedWith(page, { prediction: binarised(prediction, at) });
    for (const id of lossIds) {
      expect(agree(series[id]?.[index], hard.losses[id], 1e-9), `${id} at ${at}`).toBe(true);
    }
    const there = await evaluatedWith(page, { threshold: at });
    for (const id of metricIds) {
      expect(agree(metrics?.[id]?.[index], there.metrics[id], 1e-9), `${id} at ${at}`).toBe(true);
    }
  }
});

test("threshold: exact on values that are thresholds themselves (p > t, not p ≥ t)", async ({ page }) => {
  const prediction = [[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]];
  const truth = [[0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1]];
  await setScene(page, { truth, prediction, params: {} });
  const { x, series } = await curve(page, "threshold", { losses: ["dice", "soft-iou"], from: 0, to: 1, steps: 11 });
  for (const [index, at] of x.entries()) {
    for (const id of ["dice", "soft-iou"]) {
      expect(agree(series[id]?.[index], loss(id, truth, binarised(prediction, at)), 1e-9), `${id} at ${at}`).toBe(true);
    }
  }
});

test("every parameter: the loss with that value of the parameter, and the others as they are", async ({ page }) => {
  test.setTimeout(180_000);
  await setScene(page, { ...rich, params: {} });
  const known = await page.evaluate(() => window.segloss.catalogue().losses);
  const here = await evaluation(page);
  for (const { id, parameters } of known) {
    for (const [name, { min, max, domain }] of Object.entries(parameters as Readonly<Record<string, Parameter>>)) {
      const variable = `${id}.${name}`;
      const steps = domain === "switch" ? 2 : 3;
      const to = domain === "count" ? min + 2 * Math.floor((max - min) / 2) : max;
      const { x, series } = await curve(page, variable, { losses: [id, "mse"], from: min, to, steps });
      expect([x[0], x.at(-1), x.length], variable).toEqual([min, to, steps]);
      for (const [index, value] of x.entries()) {
        const wanted = loss(id, rich.truth, rich.prediction, { [name]: value });
        expect
          .soft(
            agree(series[id]?.[index], wanted, 1e-9),
            `${variable} = ${value}: ${series[id]?.[index]}, expected ${wanted}`,
          )
          .toBe(true);
        if (id !== "mse") expect(agree(series.mse?.[index], here.losses.mse, 1e-9), variable).toBe(true);
      }
    }
  }
});

/** A prediction with a border of zeros, so that what comes in from outside is known. */
const island = [
  [0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0.2, 0.9, 0.4, 0, 0],
  [0, 0, 0.6, 1, 0.7, 0, 0],
  [0, 0, 0.1, 0.8, 0.3, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
];
const islandTruth = island.map((row, r) => row.map((_, c) => (Math.hypot(r - 3, c - 2) < 1.5 ? 1 : 0)));

function moved(rows: number, cols: number): number[][] {
  return island.map((row, r) => row.map((_, c) => island[r - rows]?.[c - cols] ?? 0));
}

function spread(pick: (...values: number[]) => number): number[][] {
  const at = (r: number, c: number) => island[r]?.[c] ?? 0;
  return island.map((row, r) =>
    row.map((_, c) => pick(at(r, c), at(r - 1, c), at(r + 1, c), at(r, c - 1), at(r, c + 1))),
  );
}

const geometries: readonly (readonly [string, number, number[][]])[] = [
  ["shift-x", 2, moved(0, 2)],
  ["shift-x", -1, moved(0, -1)],
  ["shift-y", 1, moved(1, 0)],
  ["shift-y", -2, moved(-2, 0)],
  ["dilate", 1, spread(Math.max)],
  ["dilate", -1, spread(Math.min)],
];

for (const [variable, amount, expected] of geometries) {
  test(`${variable} by ${amount}: the loss of the moved prediction`, async ({ page }) => {
    await setScene(page, { truth: islandTruth, prediction: island, params: {} });
    const { x, series } = await curve(page, variable, { losses: lossIds, from: -2, to: 2, steps: 5 });
    const index = x.findIndex((value) => Math.abs(value - amount) < 1e-9);
    const there = await evaluatedWith(page, { prediction: expected });
    const here = await evaluation(page);
    for (const id of lossIds) {
      expect(agree(series[id]?.[index], there.losses[id], 1e-9), id).toBe(true);
      expect(agree(series[id]?.[2], here.losses[id], 1e-9), `${id} at 0`).toBe(true);
    }
  });
}

test("temperature: p becomes σ(logit(p) / T)", async ({ page }) => {
  await setScene(page, { ...small, params: {} });
  const { x, series } = await curve(page, "temperature", { losses: lossIds, from: 1, to: 3, steps: 3 });
  for (const [index, T] of x.entries()) {
    const prediction = small.prediction.map((row) => row.map((p) => 1 / (1 + ((1 - p) / p) ** (1 / T))));
    const there = await evaluatedWith(page, { prediction });
    for (const id of lossIds) expect(agree(series[id]?.[index], there.losses[id], 1e-9), `${id} at ${T}`).toBe(true);
  }
});

test("blur: nothing at 0, something everywhere after it, always between the extremes", async ({ page }) => {
  await setScene(page, { truth: islandTruth, prediction: island, params: {} });
  const { x, series } = await curve(page, "blur", { losses: ["dice", "bce"], from: 0, to: 3, steps: 4 });
  expect(x).toEqual([0, 1, 2, 3]);
  const { losses: here } = await evaluation(page);
  expect(agree(series.dice?.[0], here.dice, 1e-9)).toBe(true);
  const dice = (series.dice ?? []).map((value) => value ?? Number.NaN);
  for (const [index, value] of dice.slice(1).entries()) expect(value).not.toBeCloseTo(dice[index] ?? 0, 6);
  for (const value of dice) expect(value >= 0 && value <= 1).toBe(true);
});

test("any range is answered soon, in finite numbers or none, and keeps nobody waiting", async ({ page }) => {
  let workers = page.workers().length;
  page.on("worker", () => workers++);
  for (const variable of ["shift-x", "dilate", "blur", "temperature", "dice.eps", "threshold"]) {
    for (const [from, to] of [
      [0, 1e7],
      [-1.7e308, 1.7e308],
    ] as const) {
      const { x, series, metrics } = await curve(page, variable, {
        losses: ["bce", "dice"],
        metrics: ["dice"],
        from,
        to,
        steps: 3,
      });
      expect([x[0], x[2]], variable).toEqual([from, to]);
      for (const row of [x, series.bce, series.dice, metrics?.dice]) {
        for (const value of row ?? [Number.NaN]) expect(value === null || Number.isFinite(value), variable).toBe(true);
      }
      const isOutside = from < 0 && (variable === "blur" || variable === "temperature");
      if (isOutside) expect([series.bce?.[0], metrics?.dice?.[0]], variable).toEqual([null, null]);
    }
  }
  expect(workers).toBeLessThanOrEqual(1);
});

test("every variable has a default range with the present value's neighbourhood in it", async ({ page }) => {
  const variables = [
    "threshold",
    "shift-x",
    "shift-y",
    "dilate",
    "blur",
    "temperature",
    "tversky.alpha",
    "focal.gamma",
  ];
  for (const variable of variables) {
    const { x, series } = await curve(page, variable, { losses: ["dice"] });
    expect(x.length, variable).toBeGreaterThan(4);
    expect(
      [...x].sort((a, b) => a - b),
      variable,
    ).toEqual(x);
    expect(series.dice, variable).toHaveLength(x.length);
    expect((x[0] ?? 0) < (x.at(-1) ?? 0), variable).toBe(true);
  }
});

test("undefined points are null, and unknown names are told, not guessed", async ({ page }) => {
  await setScene(page, { truth: [[0, 0]], prediction: [[0.2, 0.8]], params: {} });
  const { series } = await curve(page, "threshold", { losses: ["dice"], from: 0, to: 1, steps: 3 });
  expect(series.dice).toEqual([1, 1, null]);
  const reasons = await page.evaluate(async () => {
    const ask = (variable: string, options: unknown) =>
      window.segloss.curve(variable, options as { losses: string[] }).then(
        () => "no rejection",
        (error: unknown) => (error instanceof Error ? error.message : "not an Error"),
      );
    return [
      await ask("no-such-thing", { losses: ["dice"] }),
      await ask("tversky.delta", { losses: ["tversky"] }),
      await ask("threshold", { losses: ["no-such-loss"] }),
      await ask("threshold", { losses: ["dice"], from: Number.NaN }),
      await ask("threshold", { losses: ["dice"], steps: 1e9 }),
      await ask("threshold", undefined),
    ];
  });
  for (const reason of reasons) {
    expect(reason).not.toBe("no rejection");
    expect(reason.length).toBeGreaterThan(8);
  }
});

test("WebGL gives the same curves as the CPU", async ({ page, context }) => {
  const other = await context.newPage();
  await openApp(other, "?backend=webgl");
  expect((await evaluation(other)).backend).toBe("webgl");
  for (const variable of ["threshold", "tversky.alpha", "focal.gamma", "shift-x"]) {
    const options = { losses: lossIds, steps: 7 };
    const [cpu, gpu] = [await curve(page, variable, options), await curve(other, variable, options)];
    expect(gpu.x).toEqual(cpu.x);
    for (const id of lossIds) {
      for (const [index, value] of (cpu.series[id] ?? []).entries()) {
        expect(agree(gpu.series[id]?.[index], value, 1e-5), `${variable}: ${id} at ${cpu.x[index]}`).toBe(true);
      }
    }
  }
});
