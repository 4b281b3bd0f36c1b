import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Params } from "#losses/evaluation.ts";
import { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import type { Update } from "./protocol.ts";

interface Expected {
  readonly value: number | null;
  readonly nonfinite?: string;
  readonly params: Readonly<Record<string, number>>;
  readonly grad_p?: readonly number[];
  readonly grad_p_sample?: { readonly index: readonly number[]; readonly value: readonly number[] };
}
interface Vector {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly g: readonly number[];
  readonly p: readonly number[];
  readonly params: { readonly threshold: number };
  readonly expected: Readonly<Record<string, Expected>>;
}
type Numbers = Readonly<Record<string, number>>;

/** Which loss, with which parameters, an entry of the vectors is. */
const mapping: Readonly<Record<string, readonly [string, (params: Numbers) => Numbers]>> = {
  bce: ["bce", () => ({ clip: 0 })],
  bce_keras: ["bce", () => ({ clip: 1e-7 })],
  focal: ["focal", ({ gamma = 2 }) => ({ balanced: 0, clip: 1e-7, gamma })],
  focal_alpha: ["focal", ({ gamma = 2, alpha = 0.25 }) => ({ balanced: 1, clip: 1e-7, gamma, alpha })],
  dice: ["dice", () => ({ smooth: 1e-5 })],
  dice_smooth1: ["dice", () => ({ smooth: 1 })],
  dice_smp: ["dice", () => ({ zeroIfEmpty: 1 })],
  iou: ["soft-iou", () => ({ zeroIfEmpty: 1 })],
  iou_monai: ["soft-iou", () => ({ smooth: 5e-6 })],
  iou_smooth1: ["soft-iou", () => ({ smooth: 1 })],
  tversky: ["tversky", ({ alpha_fp = 0, beta_fn = 0 }) => ({ alpha: alpha_fp, beta: beta_fn, smooth: 1e-5 })],
  boundary: ["boundary", () => ({})],
};
/** Metrics whose entry has another name than their id. */
const metricNames: Readonly<Record<string, string>> = { dice_hard: "dice", iou_hard: "iou" };

const folder = new URL("../../vectors/", import.meta.url);
const vectors: readonly Vector[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Vector);

function opened(vector: Vector, params: Params): Update {
  const { height, width } = vector;
  const whole = { height, width, truth: Uint8Array.from(vector.g), prediction: Float64Array.from(vector.p) };
  const { threshold } = vector.params;
  return { revision: 1, whole, changes: [], threshold, params, heat: null, probe: null, palettes: null };
}

test("there are vectors", () => {
  expect(vectors.length).toBe(24);
});

describe.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
  const losses = Object.entries(vector.expected).filter(([id]) => mapping[id]);

  test.each(losses)("%s", (id, expected) => {
    const [loss, paramsOf] = mapping[id] as (typeof mapping)[string];
    const engine = new Engine(createExtras());
    const { values } = engine.update(opened(vector, { [loss]: paramsOf(expected.params) }));
    const value = values.losses[loss];
    if (expected.value === null) {
      expect(value).toBeNull();
      return;
    }
    expect(Math.abs((value as number) - expected.value)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected.value)),
    );
    const sample = expected.grad_p_sample;
    const wanted = expected.grad_p ?? sample?.value;
    if (!wanted) return;
    const gradient = engine.pixels(loss, "gradient").data;
    const largest = Math.max(...wanted.map(Math.abs), 1e-300);
    wanted.forEach((slope, k) => {
      const cell = sample ? (sample.index[k] as number) : k;
      expect(Math.abs((gradient[cell] as number) - slope)).toBeLessThanOrEqual(1e-7 * largest);
    });
  });

  test("metrics", () => {
    const { values } = new Engine(createExtras()).update(opened(vector, {}));
    for (const [id, expected] of Object.entries(vector.expected)) {
      const metric = metricNames[id] ?? (id === "dice" || id === "iou" ? "" : id);
      if (!(metric in values.metrics)) continue;
      if (expected.value === null) expect(values.metrics[metric]).toBeNull();
      else expect(values.metrics[metric]).toBeCloseTo(expected.value, 9);
    }
  });
});
