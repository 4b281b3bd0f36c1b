import { describe, expect, test } from "vitest";
import type { Params } from "#losses/evaluation.ts";
import { metrics } from "#metrics/index.ts";
import { lossOfEntry, type Vector, vectors } from "../../vectors/entries.ts";
import { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import type { Update } from "./protocol.ts";

/** Metrics whose entry has another name than their id. */
const metricNames: Readonly<Record<string, string>> = {
  dice_hard: "dice",
  iou_hard: "iou",
  mcc_hard: "mcc",
  hd95_monai: "hd95",
};

function opened(vector: Vector, params: Params): Update {
  const { height, width } = vector;
  const whole = { height, width, truth: Uint8Array.from(vector.g), prediction: Float64Array.from(vector.p) };
  const { threshold } = vector.params;
  return {
    revision: 1,
    whole,
    changes: [],
    threshold,
    params,
    live: null,
    asides: null,
    heat: null,
    probe: null,
    palettes: null,
  };
}

test("there are vectors", () => {
  expect(vectors.length).toBe(24);
});

describe.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
  const losses = Object.entries(vector.expected).flatMap(([id, entry]) => {
    const [loss, params] = lossOfEntry[id]?.(entry.params) ?? [];
    return loss === undefined || params === undefined ? [] : [[id, entry, loss, params] as const];
  });

  test.each(losses)("%s", (_id, expected, loss, params) => {
    const engine = new Engine(createExtras());
    const { values } = engine.update(opened(vector, { [loss]: params }));
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
    const largest = Math.max(...wanted.map(Math.abs), 1e-9);
    wanted.forEach((slope, k) => {
      const cell = sample ? (sample.index[k] as number) : k;
      expect(Math.abs((gradient[cell] as number) - slope)).toBeLessThanOrEqual(1e-7 * largest);
    });
  });

  test("metrics", () => {
    const engine = new Engine(createExtras());
    for (const [id, expected] of Object.entries(vector.expected)) {
      const metric = metricNames[id] ?? id.replaceAll("_", "-");
      if (expected.kind !== "metric" || !metrics.some((known) => known.id === metric)) continue;
      const { beta, tolerance, dilation_ratio: ratio, threshold } = expected.params;
      const own = Object.entries({ beta, tolerance, ratio }).filter(([, value]) => value !== undefined);
      const update = opened(vector, { [metric]: Object.fromEntries(own) as Record<string, number> });
      const { values } = engine.update({ ...update, threshold: threshold ?? update.threshold });
      if (expected.value === null) expect(values.metrics[metric], id).toBeNull();
      else expect(values.metrics[metric], id).toBeCloseTo(expected.value, 9);
    }
  });
});
