/** The reference vectors through the whole app: page API, store, engine; on the GPU and on the CPU. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { openApp, rowsOf } from "./support/app.ts";
import { agree } from "./support/reference.ts";

interface Entry {
  readonly kind: "loss" | "metric";
  readonly params: Readonly<Record<string, unknown>>;
  readonly value: number | null;
  readonly grad_p?: readonly number[];
  readonly grad_p_sample?: { readonly index: readonly number[]; readonly value: readonly number[] };
}

interface Vector {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly g: readonly number[];
  readonly p: readonly number[];
  readonly expected: Readonly<Record<string, Entry>>;
}

type Params = Readonly<Record<string, number>>;

/** Which loss, with which parameters, reproduces an entry: the catalogue's column "vectors". */
const mapping: Readonly<Record<string, (given: Params) => readonly [string, Params]>> = {
  bce: () => ["bce", { clip: 0 }],
  bce_keras: () => ["bce", { clip: 1e-7 }],
  dice: ({ smooth = 0 }) => ["dice", { smooth }],
  dice_smooth1: ({ smooth = 0 }) => ["dice", { smooth }],
  dice_smp: () => ["dice", { zeroIfEmpty: 1 }],
  iou: () => ["soft-iou", { zeroIfEmpty: 1 }],
  iou_monai: ({ smooth = 0 }) => ["soft-iou", { smooth }],
  iou_smooth1: ({ smooth = 0 }) => ["soft-iou", { smooth }],
  tversky: ({ alpha_fp = 0, beta_fn = 0, smooth = 0 }) => ["tversky", { alpha: alpha_fp, beta: beta_fn, smooth }],
  focal: ({ gamma = 0 }) => ["focal", { balanced: 0, gamma, clip: 1e-7 }],
  focal_alpha: ({ gamma = 0, alpha = 0 }) => ["focal", { balanced: 1, gamma, alpha, clip: 1e-7 }],
  boundary: () => ["boundary", {}],
};

/** Metrics whose vectors have another name. */
const metricNames: Readonly<Record<string, string>> = {
  dice: "dice_hard",
  iou: "iou_hard",
  mcc: "mcc_hard",
  hd95: "hd95_monai",
};

const folder = new URL("../../vectors/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

function read(name: string): Vector {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Vector;
}

interface Task {
  readonly entry: string;
  readonly loss: string;
  readonly params: Params;
  readonly wantsGradient: boolean;
}

for (const backend of ["webgl", "cpu"] as const) {
  const [tolerance, gradientTolerance] = backend === "webgl" ? [1e-5, 1e-3] : [1e-9, 1e-7];

  for (const name of names) {
    test(`${name.replace(".json", "")} on ${backend}`, async ({ page }) => {
      const vector = read(name);
      const tasks: Task[] = Object.entries(vector.expected).flatMap(([entry, given]) => {
        const mapped = mapping[entry]?.(given.params as Params);
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
  expect(names.length).toBeGreaterThanOrEqual(24);
});
