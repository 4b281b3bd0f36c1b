/** Every loss and metric of random scenes against the reference: all shapes, empty and full grids, certain and hesitant predictions. */
import { expect, test } from "@playwright/test";
import { seeded } from "../kernel/grids.ts";
import { openApp, rowsOf } from "./support/app.ts";
import { agree, losses, lossIds, metricIds, metrics } from "./support/reference.ts";

const shapes = [
  [1, 1],
  [1, 6],
  [7, 1],
  [2, 4],
  [3, 3],
  [8, 8],
  [5, 9],
] as const;

type Draw = (random: () => number) => number;

const truths: Readonly<Record<string, Draw>> = {
  empty: () => 0,
  full: () => 1,
  half: (random) => (random() < 0.5 ? 1 : 0),
  rare: (random) => (random() < 0.1 ? 1 : 0),
};

const predictions: Readonly<Record<string, Draw>> = {
  nothing: () => 0,
  everything: () => 1,
  hesitant: (random) => 0.02 + 0.96 * random(),
  certain: (random) => (random() < 0.5 ? 0 : 1),
  "of few values, some certain": (random) => Math.floor(random() * 5) / 4,
  even: () => 0.3,
};

/** Every parameter away from its default in one of the sets; what is not named has its default. */
const parameterSets = [
  {},
  {
    bce: { clip: 1e-7 },
    "weighted-bce": { posWeight: 0.5 },
    "label-smoothing-bce": { smoothing: 0.3 },
    "topk-bce": { k: 34 },
    focal: { balanced: 0, gamma: 1.5, clip: 1e-3 },
    "poly1-bce": { epsilon: -0.5, clip: 1e-7 },
    dice: { smooth: 1, eps: 1e-3 },
    "squared-dice": { smooth: 1 },
    "log-cosh-dice": { smooth: 1 },
    "log-dice": { zeroIfEmpty: 1 },
    "generalized-dice": { power: 1, smooth: 0.1 },
    "soft-iou": { smooth: 1, eps: 1e-3 },
    jaccard: { squared: 1, smooth: 0.5 },
    tversky: { alpha: 0.7, beta: 0.3, smooth: 1 },
    "focal-tversky": { alpha: 0.6, beta: 0.2, gamma: 1.4, smooth: 1 },
    "asymmetric-similarity": { beta: 0.5, smooth: 1 },
    "sensitivity-specificity": { r: 0.4, smooth: 0.5 },
    mcc: { eps: 0.1 },
    "lovasz-hinge": { clip: 0.01 },
    "hausdorff-dt": { alpha: 1.5, oneSided: 1 },
    "hausdorff-er": { alpha: 1, erosions: 3 },
    "active-contour": { lengthWeight: 0.3 },
    cldice: { iterations: 1, smooth: 0.2 },
    "bce-dice": { lambdaBce: 0.4, lambdaDice: 1.7, smooth: 1 },
    "bce-iou": { lambdaBce: 1, lambdaIou: 1.5, smooth: 1 },
    "dice-focal": { lambdaDice: 0.5, lambdaFocal: 1.2, gamma: 1, smooth: 1 },
    "dice-boundary": { alpha: 0.2, smooth: 1 },
    combo: { alpha: 0.3, beta: 0.7, smooth: 0.5, clip: 0.01 },
    "unified-focal": { lambda: 0.2, delta: 0.7, gamma: 0.3, clip: 0.01 },
    "dice-cldice": { alpha: 0.3, iterations: 6 },
    "f-beta": { beta: 0.5 },
    nsd: { tolerance: 0 },
    "boundary-iou": { ratio: 0.2 },
  },
  {
    dice: { zeroIfEmpty: 1 },
    focal: { alpha: 0.6 },
    "soft-iou": { zeroIfEmpty: 1, smooth: 0.3 },
    "focal-tversky": { zeroIfEmpty: 1 },
    jaccard: { smooth: 0.5 },
    "f-beta": { beta: 1 },
    nsd: { tolerance: 2 },
  },
];
const thresholds = [0.5, 0.3, 0.75];

const random = seeded(2023);
const scenes = shapes.flatMap(([height, width]) =>
  Object.entries(truths).flatMap(([truthName, drawTruth]) =>
    Object.entries(predictions).map(([predictionName, drawPrediction]) => {
      const grid = (draw: Draw) =>
        rowsOf(
          Array.from({ length: height * width }, () => draw(random)),
          width,
        );
      const name = `${height} × ${width}, truth ${truthName}, prediction ${predictionName}`;
      return { name, truth: grid(drawTruth), prediction: grid(drawPrediction) };
    }),
  ),
);

test("every parameter is away from its default in one of the sets", async ({ page }) => {
  await openApp(page, "?backend=cpu");
  const { losses: known, metrics: reported } = await page.evaluate(() => window.segloss.catalogue());
  expect(known.map(({ id }) => id)).toEqual(lossIds);
  expect(reported.map(({ id }) => id)).toEqual(metricIds);
  const sets: readonly Readonly<Record<string, Readonly<Record<string, number>>>>[] = parameterSets;
  for (const { id, parameters } of [...known, ...reported]) {
    for (const name of Object.keys(parameters as object)) {
      const moved = sets.some((set) => set[id]?.[name] !== undefined);
      expect.soft(moved, `${id}.${name}`).toBe(true);
    }
  }
});

for (const backend of ["webgl", "cpu"] as const) {
  // On the CPU one set will do: src/compute compares that path with the vectors in full, and both paths share all but the sums.
  for (const [index, params] of parameterSets.entries()) {
    if (backend === "cpu" && index !== 1) continue;
    test(`random scenes with parameter set ${index} on ${backend}: as the reference says`, async ({ page }) => {
      test.setTimeout(180_000);
      // Each set of parameters has a third of the scenes: all shapes, all kinds of truth and prediction among them.
      const mine = scenes.filter((_, at) => at % parameterSets.length === index);
      const threshold = thresholds[index] ?? 0.5;
      const tolerance = backend === "webgl" ? 1e-5 : 1e-9;
      await openApp(page, `?backend=${backend}`);
      const answers = await page.evaluate(
        async ([list, shared]) => {
          const given: { problems: number; values: Awaited<ReturnType<typeof window.segloss.evaluate>> }[] = [];
          for (const { truth, prediction } of list) {
            const { problems } = await window.segloss.setState({ ...shared, truth, prediction });
            given.push({ problems: problems.length, values: await window.segloss.evaluate() });
          }
          return given;
        },
        [mine, { params, threshold }] as const,
      );
      for (const [at, { name, truth, prediction }] of mine.entries()) {
        const { problems = -1, values } = answers[at] ?? {};
        expect(problems, name).toBe(0);
        expect(values?.backend, name).toBe(backend);
        const expected = [
          ...Object.entries(losses({ truth, prediction, params, threshold })).map(
            ([id, value]) => [id, values?.losses[id], value, tolerance] as const,
          ),
          // Metrics are counted in float64 wherever the losses come from.
          ...Object.entries(metrics(truth, prediction, threshold, params)).map(
            ([id, value]) => [`metric.${id}`, values?.metrics[id], value, 1e-9] as const,
          ),
        ];
        for (const [key, got, wanted, near] of expected) {
          expect.soft(agree(got, wanted, near), `${name}: ${key} is ${got}, expected ${wanted}`).toBe(true);
          if (got !== null) continue;
          const note = values?.notes[key] ?? "";
          expect.soft(note, `${name}: note of ${key}`).toMatch(/^[A-Z0-9].{20,}\.$/s);
        }
      }
    });
  }
}
