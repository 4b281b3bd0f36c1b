/** The reference vectors through the whole app: page API, store, engine; on the GPU and on the CPU. */
import { expect, test } from "@playwright/test";
import { type Entry, lossOfEntry, vectors } from "../../vectors/entries.ts";
import { openApp, rowsOf } from "./support/app.ts";
import { agree } from "./support/reference.ts";

/** Metrics whose vectors have another name. */
const metricNames: Readonly<Record<string, string>> = {
  dice: "dice_hard",
  iou: "iou_hard",
  mcc: "mcc_hard",
  hd95: "hd95_monai",
};

interface Task {
  readonly entry: string;
  readonly loss: string;
  readonly params: Readonly<Record<string, number>>;
  readonly wantsGradient: boolean;
}

for (const backend of ["webgl", "cpu"] as const) {
  const [tolerance, gradientTolerance] = backend === "webgl" ? [1e-5, 1e-3] : [1e-9, 1e-7];

  for (const vector of vectors) {
    test(`${vector.name} on ${backend}`, async ({ page }) => {
      const tasks: Task[] = Object.entries(vector.expected).flatMap(([entry, given]) => {
        const mapped = lossOfEntry[entry]?.(given.params);
        if (mapped === undefined) return [];
        const wantsGradient = given.grad_p !== undefined || given.grad_p_sample !== undefined;
        return [{ entry, loss: mapped[0], params: mapped[1], wantsGradient }];
      });
      expect(tasks.length).toBeGreaterThan(4);
      await openApp(page, `?backend=${backend}`);
      const grids = { truth: rowsOf(vector.g, vector.width), prediction: rowsOf(vector.p, vector.width) };
      const results = await page.evaluate(
        async ([work, scene]) => {
          const first = await window.segloss.setState({ ...scene, threshold: 0.5, params: {} });
          const { metrics, backend: used } = await window.segloss.evaluate();
          const losses: { value: number | null; gradient: number[] | null; problems: number }[] = [];
          for (const { loss, params, wantsGradient } of work) {
            const { problems } = await window.segloss.setState({ params: { [loss]: params } });
            const value = (await window.segloss.evaluate()).losses[loss] ?? null;
            const map = wantsGradient ? await window.segloss.pixels(loss, "gradient") : null;
            losses.push({ value, gradient: map && Array.from(map.data), problems: problems.length });
          }
          return { problems: first.problems, metrics, used, losses };
        },
        [tasks, grids] as const,
      );
      expect(results.problems).toEqual([]);
      expect(results.used).toBe(backend);
      for (const [index, { entry, loss }] of tasks.entries()) {
        const wanted = vector.expected[entry];
        const given = results.losses[index];
        expect(given?.problems, `${entry}: parameters`).toBe(0);
        const told = `${entry} (${loss}): ${given?.value}, expected ${wanted?.value}`;
        expect(agree(given?.value, wanted?.value, tolerance), told).toBe(true);
        if (given?.gradient && wanted !== undefined) expectGradient(entry, given.gradient, wanted, gradientTolerance);
      }
      let compared = 0;
      for (const [id, value] of Object.entries(results.metrics)) {
        const wanted = vector.expected[metricNames[id] ?? id.replaceAll("-", "_")];
        if (wanted === undefined || (wanted.params.threshold ?? 0.5) !== 0.5) continue;
        compared += 1;
        expect(agree(value, wanted.value, 1e-9), `metric ${id}: ${value}, expected ${wanted.value}`).toBe(true);
      }
      expect(compared).toBeGreaterThan(7);
    });
  }
}

function expectGradient(entry: string, given: readonly number[], wanted: Entry, tolerance: number): void {
  const index = wanted.grad_p_sample?.index ?? given.map((_, cell) => cell);
  const values = wanted.grad_p_sample?.value ?? wanted.grad_p ?? [];
  const largest = Math.max(...given.map(Math.abs), ...values.map(Math.abs));
  for (const [at, value] of values.entries()) {
    const cell = index[at] ?? 0;
    const off = Math.abs((given[cell] ?? Number.NaN) - value);
    const message = `gradient of ${entry} at ${cell}: ${given[cell]}, expected ${value}`;
    expect(off <= tolerance * Math.max(largest, 1e-12), message).toBe(true);
  }
}

test("there are at least 24 grids of vectors", () => {
  expect(vectors.length).toBeGreaterThanOrEqual(24);
});
