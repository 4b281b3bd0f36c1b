import { describe, expect, test } from "vitest";
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import { odd, opened } from "#compute/testing.ts";
import { changedPrediction } from "#grid/geometry.ts";
import type { Params } from "#losses/evaluation.ts";
import { geometry } from "#losses/geometry.ts";
import { losses } from "#losses/index.ts";
import type { StudyQuestion } from "#losses/studies.ts";
import { metrics } from "#metrics/index.ts";

const height = 9;
const width = 11;
const truth = Uint8Array.from({ length: height * width }, (_, cell) =>
  Math.hypot(Math.floor(cell / width) - 4, (cell % width) - 4) < 2.7 ? 1 : 0,
);
const prediction = Float64Array.from({ length: height * width }, (_, cell) => {
  const distance = Math.hypot(Math.floor(cell / width) - 4, (cell % width) - 5);
  return distance > 4.5 ? 0 : Math.round(100 / (1 + Math.exp(distance - 2.6))) / 100;
});
const lossIds = losses.map(({ id }) => id);
const metricIds = metrics.map(({ id }) => id);

function engineOver(grid: Float64Array, params: Params = {}, threshold = 0.5): Engine {
  const engine = new Engine(createExtras());
  engine.update(opened({ height, width, truth, prediction: grid }, { params, threshold }));
  return engine;
}

function valuesOver(grid: Float64Array, params: Params = {}, threshold = 0.5) {
  const engine = new Engine(createExtras());
  return engine.update(opened({ height, width, truth, prediction: grid }, { params, threshold })).values;
}

function answer<Q extends StudyQuestion>(question: Q, engine: Engine) {
  const steps = engine.studySteps(question);
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const { value } = step;
    if (value.kind !== question.kind) throw new Error("another answer");
    return value as Extract<typeof value, { kind: Q["kind"] }>;
  }
}

function finished(variable: string, amount: number): Float64Array {
  const steps = changedPrediction(variable, { height, width, prediction }, amount);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function agree(got: number | null | undefined, wanted: number | null | undefined, what: string): void {
  if (got == null || wanted == null) expect(got ?? null, what).toBe(wanted ?? null);
  else expect(Math.abs(got - wanted), what).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
}

describe("curves against shape", () => {
  for (const variable of Object.keys(geometry)) {
    test(`${variable}: every loss and metric as evaluated on the changed grid`, () => {
      const { from, to, least } = { least: undefined, ...geometry[variable as keyof typeof geometry] };
      const ends = { from: least === undefined ? from / 4 : from, to: to / 4 + (least === undefined ? 0 : 0.8) };
      const question = { kind: "curve", variable, losses: lossIds, metrics: metricIds, ...ends, steps: 5 } as const;
      const { x, series, metrics: rows } = answer(question, engineOver(prediction, odd));
      for (const [k, amount] of x.entries()) {
        const there = valuesOver(finished(variable, amount), odd);
        for (const id of lossIds) agree(series[id]?.[k], there.losses[id], `${id} at ${amount}`);
        for (const id of metricIds) agree(rows?.[id]?.[k], there.metrics[id], `${id} at ${amount}`);
      }
    });
  }
});

describe("α with β = 1 − α", () => {
  for (const loss of ["tversky", "focal-tversky"]) {
    test(loss, () => {
      const question = {
        kind: "curve",
        variable: `${loss}.balance`,
        losses: [loss, "dice"],
        from: -0.5,
        steps: 7,
      } as const;
      const { x, series, gaps } = answer(question, engineOver(prediction, odd));
      expect(x.at(-1)).toBe(1);
      for (const [k, alpha] of x.entries()) {
        const there = valuesOver(prediction, { ...odd, [loss]: { ...odd[loss], alpha, beta: 1 - alpha } });
        agree(series[loss]?.[k], alpha < 0 ? null : there.losses[loss], `α = ${alpha}`);
        agree(series.dice?.[k], alpha < 0 ? null : there.losses.dice, `Dice at α = ${alpha}`);
      }
      expect(gaps?.[loss]).toEqual({ at: -0.5, reason: null });
    });
  }
});

test("gaps say where and why a line is first undefined", () => {
  const engine = new Engine(createExtras());
  engine.update(opened({ height: 1, width: 2, truth: Uint8Array.of(0, 0), prediction: Float64Array.of(0.2, 0.8) }, {}));
  const question = {
    kind: "curve",
    variable: "threshold",
    losses: ["dice", "bce"],
    metrics: ["recall"],
    steps: 3,
  } as const;
  const { gaps } = answer(question, engine);
  expect(gaps?.dice).toMatchObject({ at: 1, reason: { code: "zero-over-zero" } });
  expect(gaps?.["metric.recall"]).toMatchObject({ at: 0, reason: { code: "metric" } });
  expect(gaps).not.toHaveProperty("bce");
});

describe("ranking", () => {
  const asked = metrics.filter(({ id }) => ["dice", "iou", "recall", "mcc", "kappa"].includes(id)).map(({ id }) => id);

  test("the present point, the areas, the curve's ends", () => {
    const ranking = answer({ kind: "ranking", metrics: [] }, engineOver(prediction, {}, 0.4));
    const { metrics: now } = valuesOver(prediction, {}, 0.4);
    expect(ranking.present.hits).toBe(now.tp);
    expect(ranking.present.alarms).toBe(now.fp);
    agree(ranking.rocAuc, now["roc-auc"], "AUC");
    agree(ranking.averagePrecision, now["average-precision"], "AP");
    expect(ranking.points.at(-1)).toMatchObject({ hits: ranking.foreground, alarms: ranking.background });
  });

  test("no threshold is better than the best one", () => {
    const { best } = answer({ kind: "ranking", metrics: [...asked, "hd95"] }, engineOver(prediction));
    expect(Object.keys(best)).toEqual(asked);
    const thresholds = [...new Set([...prediction, 0, 1])].flatMap((p) => [p, p + 1e-6]).filter((t) => t <= 1);
    for (const id of asked) {
      const values = thresholds.map((t) => valuesOver(prediction, {}, t).metrics[id] ?? Number.NEGATIVE_INFINITY);
      const { value, at, from, to } = best[id] ?? { value: Number.NaN, at: 0, from: 0, to: 0 };
      agree(value, Math.max(...values), id);
      agree(valuesOver(prediction, {}, at).metrics[id], value, `${id} at ${at}`);
      agree(valuesOver(prediction, {}, from).metrics[id], value, `${id} from ${from}`);
      expect(at >= from && (at < to || to === 1)).toBe(true);
    }
  });

  test("a truth of one class ranks nothing", () => {
    const engine = new Engine(createExtras());
    engine.update(opened({ height: 1, width: 2, truth: Uint8Array.of(0, 0), prediction: Float64Array.of(0.2, 1) }));
    const { rocAuc, averagePrecision, best } = answer({ kind: "ranking", metrics: ["dice", "recall"] }, engine);
    expect([rocAuc, averagePrecision, best.recall]).toEqual([null, null, null]);
    expect(best.dice?.value ?? 0).toBe(0);
  });
});

test("a transform is that of the curve, and refuses what has no meaning", () => {
  const { prediction: shifted, truth: same } = answer(
    { kind: "transform", variable: "shift-x", amount: 2 },
    engineOver(prediction),
  );
  expect(shifted).toEqual(finished("shift-x", 2));
  expect(same).toEqual(truth);
  for (const [variable, amount] of [
    ["temperature", 0],
    ["blur", -1],
    ["tversky.alpha", 1],
  ] as const) {
    expect(() => answer({ kind: "transform", variable, amount }, engineOver(prediction))).toThrow(RangeError);
  }
});

describe("landscapes", () => {
  const axis = (variable: string, from: number, to: number, steps: number) => ({ variable, from, to, steps });

  test("parameters: as evaluating each point", () => {
    const engine = engineOver(prediction);
    for (const loss of ["tversky", "focal-tversky"]) {
      const x = axis(`${loss}.alpha`, 0, 1, 5);
      const y = axis(`${loss}.beta`, 0.1, 0.9, 3);
      const found = answer({ kind: "landscape", loss, x, y }, engine);
      expect([found.x, found.y]).toEqual([
        [0, 0.25, 0.5, 0.75, 1],
        [0.1, 0.5, 0.9],
      ]);
      for (const [row, beta] of found.y.entries()) {
        for (const [col, alpha] of found.x.entries()) {
          const wanted = valuesOver(prediction, { [loss]: { alpha, beta } }).losses[loss];
          agree(found.values[row * 5 + col], wanted, `${loss} at ${alpha}, ${beta}`);
        }
      }
    }
  });

  test("a parameter inside the sums, and the threshold: as evaluating each point", () => {
    const x = axis("focal.gamma", 1, 4, 3);
    const y = axis("threshold", 0.2, 0.8, 3);
    const found = answer({ kind: "landscape", loss: "focal", x, y }, engineOver(prediction));
    for (const [row, cut] of found.y.entries()) {
      for (const [col, gamma] of found.x.entries()) {
        const cells = prediction.map((p) => (p > cut ? 1 : 0));
        agree(
          found.values[row * 3 + col],
          valuesOver(cells, { focal: { gamma } }, cut).losses.focal,
          `at ${gamma}, ${cut}`,
        );
      }
    }
  });

  test("shifts: as evaluating each shifted grid, for losses with and without maps", () => {
    for (const loss of ["dice", "hausdorff-dt"]) {
      const found = answer(
        { kind: "landscape", loss, x: axis("shift-x", -2, 2, 5), y: axis("shift-y", -1, 1, 3) },
        engineOver(prediction),
      );
      for (const [row, down] of found.y.entries()) {
        for (const [col, right] of found.x.entries()) {
          const moved = prediction.map((_, cell) => {
            const [r, c] = [Math.floor(cell / width) - down, (cell % width) - right];
            return r < 0 || c < 0 || r >= height || c >= width ? 0 : (prediction[r * width + c] as number);
          });
          agree(found.values[row * 5 + col], valuesOver(moved).losses[loss], `${loss} shifted by ${right}, ${down}`);
        }
      }
    }
  });

  test("outside a domain nothing is told, and where", () => {
    const found = answer(
      { kind: "landscape", loss: "focal", x: axis("focal.gamma", 1, 4, 3), y: axis("temperature", -1, 1, 3) },
      engineOver(prediction),
    );
    expect(Array.from(found.values.subarray(0, 6))).toEqual(Array(6).fill(Number.NaN));
    expect(found.values.subarray(6).every(Number.isFinite)).toBe(true);
    expect(found.gap).toEqual({ x: 1, y: -1, reason: null });
  });

  test.each([
    ["reversed", axis("tversky.alpha", 1, 0, 5)],
    ["empty", axis("tversky.alpha", 0.5, 0.5, 5)],
    ["of one step", axis("tversky.alpha", 0, 1, 1)],
    ["of too many steps", axis("tversky.alpha", 0, 1, 1000)],
    ["the other one again", axis("tversky.beta", 0, 1, 5)],
    ["unknown", axis("tversky.nothing", 0, 1, 5)],
  ])("a variable that is %s is refused", (_, x) => {
    const question = { kind: "landscape", loss: "tversky", x, y: axis("tversky.beta", 0, 1, 5) } as const;
    expect(() => answer(question, engineOver(prediction))).toThrow(RangeError);
  });
});

describe("profiles of one pixel", () => {
  const cell = 4 * width + 4;
  const at = (p: number, g: 0 | 1) => {
    const cells = prediction.slice();
    const mask = truth.slice();
    cells[cell] = p;
    mask[cell] = g;
    const engine = new Engine(createExtras());
    return engine.update(opened({ height, width, truth: mask, prediction: cells })).values.losses;
  };

  test.each(lossIds)("%s: the value as evaluated, the gradient as its finite difference", (loss) => {
    const { x, profiles } = answer({ kind: "profile", losses: [loss], cell, along: "p" }, engineOver(prediction));
    expect([x[0], x[50], x.at(-1), x.length]).toEqual([0.001, 0.5, 0.999, 101]);
    const profile = profiles[loss];
    for (const [side, g] of [
      [profile?.background, 0],
      [profile?.foreground, 1],
    ] as const) {
      for (const k of [15, 50, 85]) {
        const p = x[k] as number;
        const value = at(p, g)[loss];
        if (!profile?.isMean) agree(side?.values[k], value, `${loss}, g = ${g}, p = ${p}`);
        if (value == null) continue;
        const h = 1e-6;
        const [before, after] = [at(p - h, g)[loss] ?? Number.NaN, at(p + h, g)[loss] ?? Number.NaN];
        // Where maps jump (masks, sorting, ties) the gradient holds them constant, and differences mean nothing.
        const slope = ((after - before) / (2 * h)) * (profile?.isMean ? height * width : 1);
        if (smooth.has(loss)) expect(side?.gradients[k], `${loss} at ${p}`).toBeCloseTo(slope, 3);
        expect(Number.isFinite(side?.gradients[k])).toBe(true);
      }
    }
  });

  /** Losses without maps or kinks. */
  const smooth = new Set([
    "bce",
    "dice",
    "soft-iou",
    "tversky",
    "focal",
    "focal-tversky",
    "mse",
    "squared-dice",
    "combo",
  ]);

  test("a mean costs what the textbook says: −ln p, and its slope by the logit p − g", () => {
    const { x, profiles } = answer({ kind: "profile", losses: ["bce"], cell, along: "logit" }, engineOver(prediction));
    expect([x[0], x[50], x[100]]).toEqual([-8, 0, 8]);
    for (const [k, z] of x.entries()) {
      const p = 1 / (1 + Math.exp(-z));
      agree(profiles.bce?.foreground.values[k], -Math.log(p), `at ${z}`);
      agree(profiles.bce?.background.values[k], -Math.log(1 - p), `at ${z}`);
      agree(profiles.bce?.foreground.gradients[k], p - 1, `slope at ${z}`);
    }
  });

  test("a cell outside the grid is refused", () => {
    for (const outside of [-1, 99, 0.5]) {
      const question = { kind: "profile", losses: ["bce"], cell: outside, along: "p" } as const;
      expect(() => answer(question, engineOver(prediction))).toThrow(RangeError);
    }
  });
});

describe("losses side by side", () => {
  test("values as evaluated, shares that add up to 1, gradients as the page's own maps", () => {
    const engine = engineOver(prediction);
    const asked = ["bce", "dice", "focal", "hausdorff-dt"];
    const found = answer({ kind: "comparison", losses: asked, by: "logit" }, engine);
    const values = valuesOver(prediction).losses;
    expect(found.compared.map(({ loss }) => loss)).toEqual(asked);
    for (const { loss, value, shares, gradient } of found.compared) {
      agree(value, values[loss], loss);
      expect((shares?.tp ?? 0) + (shares?.fp ?? 0) + (shares?.fn ?? 0) + (shares?.tn ?? 0)).toBeCloseTo(1, 12);
      expect(gradient).toEqual(Float64Array.from(engine.pixels(loss, "logit-gradient").data));
    }
  });

  test("the share of a mean is that of its pixels' own terms", () => {
    const [bce] = answer({ kind: "comparison", losses: ["bce"], by: "p" }, engineOver(prediction)).compared;
    let [fp, whole] = [0, 0];
    for (const [cell, p] of prediction.entries()) {
      const term = -Math.max(-100, Math.log(truth[cell] === 1 ? p : 1 - p));
      whole += term;
      if (truth[cell] === 0 && p > 0.5) fp += term;
    }
    expect(bce?.isMean).toBe(true);
    expect(bce?.shares?.fp).toBeCloseTo(fp / whole, 9);
  });

  test("a loss agrees with itself, and with one that is a function of it; a gradient of 0 has no direction", () => {
    const { cosines } = answer(
      { kind: "comparison", losses: ["dice", "log-dice", "bce"], by: "p" },
      engineOver(prediction),
    );
    expect(cosines[0]?.[0]).toBeCloseTo(1, 12);
    expect(cosines[0]?.[1]).toBeCloseTo(1, 9);
    expect(cosines[0]?.[2]).toBe(cosines[2]?.[0]);
    const perfect = answer(
      { kind: "comparison", losses: ["mse", "bce"], by: "logit" },
      engineOver(Float64Array.from(truth)),
    );
    expect(perfect.cosines[0]?.[0]).toBeNull();
    expect(perfect.compared[0]?.shares).toBeNull();
  });

  test("what is undefined is said", () => {
    const engine = new Engine(createExtras());
    engine.update(
      opened({ height: 2, width: 2, truth: Uint8Array.from([1, 1, 1, 1]), prediction: new Float64Array(4) }),
    );
    const found = answer({ kind: "comparison", losses: ["boundary", "bce"], by: "p" }, engine);
    expect(found.undefinedLosses).toEqual(["boundary"]);
    expect(found.compared.map(({ loss }) => loss)).toEqual(["bce"]);
  });
});
