/** The reference vectors through the whole app: page API, store, engine; on the GPU and on the CPU. */
import { expect, type Page, test } from "@playwright/test";
import { gradientDifference, metricOfEntry, type Vector, valueDifference, vectors } from "../../vectors/entries.ts";
import { batches, type Task, tasksOf, vectorsWith } from "../vectorBatches.ts";
import { openApp, rowsOf } from "./support/app.ts";

interface Answer {
  readonly problems: readonly string[];
  readonly backend: string;
  readonly losses: Readonly<Record<string, number | null>>;
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly gradients: Readonly<Record<string, readonly number[]>>;
}

type Params = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the page makes of a grid with some parameters; gradients of the losses named. */
function answer(page: Page, vector: Vector, params: Params, gradientsOf: readonly string[]): Promise<Answer> {
  const grids = { truth: rowsOf(vector.g, vector.width), prediction: rowsOf(vector.p, vector.width) };
  return page.evaluate(
    async ([scene, wanted]) => {
      const { problems } = await window.segloss.setState(scene);
      const { losses, metrics, backend } = await window.segloss.evaluate();
      const gradients: Record<string, number[]> = {};
      for (const loss of wanted) {
        if (losses[loss] !== null) gradients[loss] = Array.from((await window.segloss.pixels(loss, "gradient")).data);
      }
      return {
        problems: problems.map(({ path, message }) => `${path}: ${message}`),
        backend,
        losses,
        metrics,
        gradients,
      };
    },
    [{ ...grids, threshold: vector.params.threshold, params }, gradientsOf] as const,
  );
}

function paramsOf(tasks: readonly Task[]): Params {
  return Object.fromEntries(tasks.map(({ loss, params }) => [loss, params]));
}

for (const backend of ["webgl", "cpu"] as const) {
  const [tolerance, gradientTolerance] = backend === "webgl" ? [1e-5, 1e-3] : [1e-9, 1e-7];

  // Compared in full in src/compute/vectors.test.ts (evaluator) and e2e/kernel/vectors.spec.ts (GPU): one batch shows that the way through the page is right.
  for (const [index, batch] of batches.slice(0, 1).entries()) {
    test(`entries of losses, batch ${index + 1} of ${batches.length}, on ${backend}`, async ({ page }) => {
      test.setTimeout(180_000);
      await openApp(page, `?backend=${backend}`);
      for (const vector of vectorsWith(batch)) {
        const tasks = tasksOf(batch, vector);
        const wanted = tasks.filter(({ wantsGradient }) => wantsGradient).map(({ loss }) => loss);
        const given = await answer(page, vector, paramsOf(tasks), wanted);
        expect(given.problems, vector.name).toEqual([]);
        expect(given.backend).toBe(backend);
        for (const { entry, loss, wantsGradient } of tasks) {
          const expected = vector.expected[entry];
          if (expected === undefined) continue;
          const told = `${vector.name}: ${entry} (${loss}) is ${given.losses[loss]}, expected ${expected.value}`;
          expect.soft(valueDifference(given.losses[loss], expected), told).toBeLessThanOrEqual(tolerance);
          const map = given.gradients[loss];
          if (!wantsGradient || map === undefined) continue;
          const off = gradientDifference(map, expected);
          expect.soft(off, `${vector.name}: gradient of ${entry} (${loss})`).toBeLessThanOrEqual(gradientTolerance);
        }
      }
    });
  }

  test(`entries of metrics on ${backend}`, async ({ page }) => {
    await openApp(page, `?backend=${backend}`);
    const compared = new Set<string>();
    for (const vector of vectors) {
      const tasks = Object.entries(metricOfEntry).flatMap(([entry, choose]) => {
        const expected = vector.expected[entry];
        return expected === undefined ? [] : [{ entry, expected, chosen: choose(expected.params) }];
      });
      const params = Object.fromEntries(
        tasks.map(({ chosen }) => chosen).filter(([, own]) => Object.keys(own).length > 0),
      );
      const given = await answer(page, vector, params, []);
      expect(given.problems, vector.name).toEqual([]);
      for (const { entry, expected, chosen } of tasks) {
        compared.add(chosen[0]);
        const told = `${vector.name}: ${entry} is ${given.metrics[chosen[0]]}, expected ${expected.value}`;
        expect.soft(valueDifference(given.metrics[chosen[0]], expected), told).toBeLessThanOrEqual(1e-9);
      }
      // The set form of the IoU loss is one minus the metric.
      const iou = vector.expected.iou_hard;
      if (iou === undefined) continue;
      const one = { ...iou, value: iou.value === null ? null : 1 - iou.value };
      expect.soft(valueDifference(given.losses.iou, one), `${vector.name}: 1 − iou_hard`).toBeLessThanOrEqual(1e-9);
    }
    const metrics = await page.evaluate(() => window.segloss.catalogue().metrics.map(({ id }) => id));
    expect([...compared].sort()).toEqual([...metrics].sort());
  });
}

test("there are at least 24 grids of vectors, and every entry that is mapped stands in one of them", () => {
  expect(vectors.length).toBeGreaterThanOrEqual(24);
  for (const entry of [...batches.flat(), ...Object.keys(metricOfEntry)]) {
    expect(
      vectors.some(({ expected }) => entry in expected),
      entry,
    ).toBe(true);
  }
});
