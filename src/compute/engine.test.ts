import { describe, expect, test } from "vitest";
import type { Curve, Params } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import { metrics } from "#metrics/index.ts";
import { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import type { Update } from "./protocol.ts";
import { odd, opened } from "./testing.ts";

type Cells = readonly (readonly [p: number, g: 0 | 1])[];

function update(width: number, cells: Cells, params: Params = {}, rest: Partial<Update> = {}): Update {
  const truth = Uint8Array.from(cells, ([, g]) => g);
  const prediction = Float64Array.from(cells, ([p]) => p);
  return opened({ height: cells.length / width, width, truth, prediction }, { params, ...rest });
}

function value(id: string, cells: Cells, params: Params = {}): number {
  const got = new Engine(createExtras()).update(update(cells.length, cells, params)).values.losses[id];
  if (got === null || got === undefined) throw new Error(`${id} is undefined`);
  return got;
}

describe("the worked examples", () => {
  test("BCE of p = .9 .2 .8, g = 1 0 1 is 0.183883", () => {
    expect(
      value("bce", [
        [0.9, 1],
        [0.2, 0],
        [0.8, 1],
      ]),
    ).toBeCloseTo(0.183883, 6);
  });
  test("Dice loss of p = .9 .1 .8, g = 1 0 1 is 0.105263", () => {
    const cells: Cells = [
      [0.9, 1],
      [0.1, 0],
      [0.8, 1],
    ];
    expect(value("dice", cells)).toBeCloseTo(0.105263, 6);
    expect(value("tversky", cells, { tversky: { alpha: 0.5, beta: 0.5 } })).toBeCloseTo(value("dice", cells), 14);
  });
  test("IoU loss of p = .8 .1 .9 .2, g = 1 0 1 0 is 0.26087", () => {
    expect(
      value("soft-iou", [
        [0.8, 1],
        [0.1, 0],
        [0.9, 1],
        [0.2, 0],
      ]),
    ).toBeCloseTo(0.26087, 6);
  });
});

describe("what is undefined says why", () => {
  test("Dice of two empty grids", () => {
    const { values } = new Engine(createExtras()).update(
      update(2, [
        [0, 0],
        [0, 0],
      ]),
    );
    expect(values.losses.dice).toBeNull();
    expect(values.reasons.dice).toEqual({ code: "zero-over-zero", denominator: "sum(p) + sum(g)" });
    expect(values.reasons["metric.recall"]).toMatchObject({
      code: "metric",
      why: { en: expect.stringMatching(/^0\/0/) },
    });
    expect(values.metrics.recall).toBeNull();
    expect(values.losses.bce).toBe(0);
  });
  test("the surface loss where everything is foreground", () => {
    const { values } = new Engine(createExtras()).update(
      update(1, [
        [0.5, 1],
        [0.5, 1],
      ]),
    );
    expect(values.losses.boundary).toBeNull();
    expect(values.reasons.boundary).toEqual({ code: "no-map", map: "phi" });
  });
  test("asking for its pixels is refused", () => {
    const engine = new Engine(createExtras());
    engine.update(update(1, [[0, 0]]));
    expect(() => engine.pixels("dice", "gradient")).toThrow("undefined");
    expect(() => engine.pixels("nonsense", "gradient")).toThrow("no loss");
  });
});

test("an engine that is sent changed cells stands where one that is sent everything stands", () => {
  const cells: Cells = [
    [0.1, 0],
    [0.7, 1],
    [0.4, 1],
    [0.9, 0],
  ];
  const engine = new Engine(createExtras());
  engine.update(update(2, cells));
  const changed = engine.update({
    ...update(2, cells),
    revision: 2,
    whole: null,
    changes: [
      { grid: "prediction", cells: Uint32Array.of(3), values: Float64Array.of(0.2) },
      { grid: "truth", cells: Uint32Array.of(0, 1), values: Float64Array.of(1, 0) },
    ],
  });
  const whole = new Engine(createExtras()).update({
    ...update(2, [
      [0.1, 1],
      [0.7, 0],
      [0.4, 1],
      [0.2, 0],
    ]),
    revision: 2,
  });
  expect(changed.values).toEqual(whole.values);
  const copy = new Engine(createExtras());
  expect(copy.update({ ...update(2, cells), ...engine.snapshot() }).values).toEqual(whole.values);
});

describe("curves", () => {
  const cells: Cells = [
    [0.1, 0],
    [0.75, 1],
    [0.4, 1],
    [0.9, 0],
    [0.5, 1],
    [0, 0],
    [1, 1],
    [0.3, 1],
  ];
  const ids = losses.map(({ id }) => id);

  test("against the threshold equal evaluating each binarised grid", () => {
    const engine = new Engine(createExtras());
    engine.update(update(4, cells, odd));
    const curve = engine.curve({
      variable: "threshold",
      losses: ids,
      metrics: metrics.map(({ id }) => id),
      from: -0.25,
      to: 1,
      steps: 26,
    });
    curve.x.forEach((t, k) => {
      const binary: Cells = cells.map(([p, g]) => [p > t ? 1 : 0, g]);
      const { values } = new Engine(createExtras()).update(update(4, binary, odd));
      for (const id of ids) same(curve.series[id]?.[k], values.losses[id]);
      const { values: at } = new Engine(createExtras()).update(update(4, cells, odd, { threshold: t }));
      for (const { id } of metrics) same(curve.metrics?.[id]?.[k], at.metrics[id]);
    });
  });

  test.each([
    ["tversky.alpha", { from: 0, to: 2, steps: 5 }],
    ["focal.gamma", { from: 0.5, to: 3, steps: 6 }],
    ["bce.clip", { from: 0, to: 0.4, steps: 5 }],
    ["dice.smooth", { from: 4, to: 0, steps: 3 }],
  ])("against %s equal evaluating with that value", (variable, range) => {
    const engine = new Engine(createExtras());
    engine.update(update(4, cells, odd));
    const curve = engine.curve({ variable, losses: ids, ...range });
    const [id, key] = variable.split(".") as [string, string];
    curve.x.forEach((x, k) => {
      const params = { ...odd, [id]: { ...odd[id], [key]: x } };
      const { values } = new Engine(createExtras()).update(update(4, cells, params));
      for (const loss of ids) same(curve.series[loss]?.[k], values.losses[loss]);
    });
  });

  test("have gaps outside a parameter's domain and where a loss is undefined", () => {
    const engine = new Engine(createExtras());
    engine.update(update(1, [[0.5, 0]]));
    const { series } = engine.curve({ variable: "dice.smooth", losses: ["dice"], from: -1, to: 1, steps: 3 });
    expect(series.dice?.[0]).toBeNull();
    expect(series.dice?.[2]).toBeCloseTo(1 - 1 / 1.5, 12);
    expect(engine.curve({ variable: "threshold", losses: ["dice"], steps: 2, from: 0, to: 1 }).series.dice).toEqual([
      1,
      null,
    ]);
  });

  test("against a change of shape start and end where the plain grid says", () => {
    const engine = new Engine(createExtras());
    const { values } = engine.update(update(4, cells));
    for (const variable of ["shift-x", "shift-y", "dilate", "blur", "temperature"]) {
      const at = variable === "temperature" ? 1 : 0;
      const { series, x } = engine.curve({ variable, losses: ids, from: at, to: at + 2, steps: 3 });
      for (const id of ids) expect(series[id]?.[0]).toBeCloseTo(values.losses[id] as number, 10);
      expect(x).toEqual([at, at + 1, at + 2]);
    }
  });

  test("have no metrics either outside the domain of a variable", () => {
    const engine = new Engine(createExtras());
    engine.update(update(4, cells));
    for (const variable of ["blur", "temperature", "dice.smooth"]) {
      const request = { variable, losses: ["dice"], metrics: ["dice", "tp"], from: -1, to: 1, steps: 3 };
      const { series, metrics: rows } = engine.curve(request);
      const defined = variable === "temperature" ? [false, false, true] : [false, true, true];
      for (const row of [series.dice, rows?.dice, rows?.tp]) {
        expect(
          row?.map((entry) => entry !== null),
          variable,
        ).toEqual(defined);
      }
    }
  });

  test.each(["threshold", "shift-x", "shift-y", "dilate", "blur", "temperature", "dice.eps", "focal.gamma"])(
    "against %s are finite or null over any range, in short steps",
    (variable) => {
      const engine = new Engine(createExtras());
      const many = Array.from({ length: 64 * 64 }, (_, k): Cells[number] => [(k % 11) / 10, k % 3 === 0 ? 1 : 0]);
      engine.update(update(64, many));
      for (const [from, to] of [
        [0, 1e7],
        [-1e7, 1e7],
        [-1.7e308, 1.7e308],
        [1.7e308, -1.7e308],
        [5e-324, 1e-300],
      ] as const) {
        const metricIds = metrics.map(({ id }) => id);
        const steps = engine.curveSteps({ variable, losses: ids, metrics: metricIds, from, to, steps: 5 });
        const curve = finish(steps);
        expect([curve.x[0], curve.x.at(-1)]).toEqual([from, to]);
        expect(
          curve.x.every((at, k) => Number.isFinite(at) && (k === 0 || at > (curve.x[k - 1] ?? 0) === to > from)),
        ).toBe(true);
        for (const row of [...Object.values(curve.series), ...Object.values(curve.metrics ?? {})]) {
          expect(row.every((entry) => entry === null || Number.isFinite(entry))).toBe(true);
        }
      }
    },
  );

  test.each([
    [{ variable: "nonsense", losses: [] }, "nothing called"],
    [{ variable: "threshold", losses: ["nonsense"] }, "no loss"],
    [{ variable: "threshold", losses: [], metrics: ["nonsense"] }, "no metric"],
    [{ variable: "threshold", losses: [], steps: 1 }, "2 to 1001"],
    [{ variable: "threshold", losses: [], to: Number.NaN }, "finite"],
  ])("%j is refused", (request, message) => {
    const engine = new Engine(createExtras());
    engine.update(update(1, [[0.5, 1]]));
    expect(() => engine.curve(request)).toThrow(message);
  });
});

/** Runs a curve to its end; one whose cost grew with its range would not come to it within the test's time. */
function finish(steps: Generator<unknown, Curve>): Curve {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function same(got: number | null | undefined, wanted: number | null | undefined): void {
  if (wanted === null) expect(got).toBeNull();
  else
    expect(Math.abs((got as number) - (wanted as number))).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(wanted as number)),
    );
}
