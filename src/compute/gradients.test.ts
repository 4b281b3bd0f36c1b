/** Every loss: its gradient against central differences, what a pixel adds, and a value or a reason on awkward grids. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BlockProgram } from "#expression/block.ts";
import { isDifferentiable, pixelNames } from "#expression/names.ts";
import type { Params } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import { maps } from "#maps/index.ts";
import { planOf, scalarsOf } from "./catalogue.ts";
import { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import { Field } from "./field.ts";
import { compiledLoss } from "./full.ts";
import { odd, opened } from "./testing.ts";
import { lossValue, scopeOver } from "./values.ts";

interface Painted {
  readonly height: number;
  readonly width: number;
  readonly truth: Uint8Array;
  readonly prediction: Float64Array;
}

/** Grids of at least 3 × 3 with both classes, and all errors different: no sort and no stencil has a tie. */
const grids: fc.Arbitrary<Painted> = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 3, max: 6 }))
  .chain(([height, width]) =>
    fc.record({
      height: fc.constant(height),
      width: fc.constant(width),
      ranks: fc.shuffledSubarray(
        Array.from({ length: height * width }, (_, k) => k),
        { minLength: height * width, maxLength: height * width },
      ),
      truth: fc.array(fc.constantFrom(0, 1), { minLength: height * width, maxLength: height * width }),
    }),
  )
  .filter(({ truth }) => truth.includes(0) && truth.includes(1))
  .map(({ height, width, ranks, truth }) => ({
    height,
    width,
    truth: Uint8Array.from(truth),
    // Uneven steps within (0.02, 0.98): p and 1 − p of two pixels never meet.
    prediction: Float64Array.from(ranks, (rank) => 0.02 + (0.96 * (rank + 0.3 + 0.01 * Math.sin(rank))) / ranks.length),
  }));

const runs = { numRuns: process.env.FUZZ ? 2000 : 25 };

function fieldOf(grid: Painted): Field {
  const field = new Field(maps);
  field.accept({ whole: grid, changes: [] });
  return field;
}

/** The loss over a prediction, with the maps that gradients take for constants as they are on `grid`. */
function frozen(id: string, grid: Painted, prediction: Float64Array, params: Params): number {
  const loss = compiledLoss(id);
  const scalars = scalarsOf(params, 0.5, prediction.length);
  const [before, after] = [fieldOf(grid), fieldOf({ ...grid, prediction })];
  const plan = planOf([...loss.sums.keys()], [loss]);
  const fields: Record<string, Float64Array | Uint8Array> = { p: prediction, g: grid.truth };
  for (const name of plan.maps)
    fields[name] = (isDifferentiable(name) ? after : before).map(name, scalars) ?? new Float64Array(prediction.length);
  const totals = new BlockProgram(plan.bodies, pixelNames, scalars).sums(fields, prediction.length);
  const sums = Object.fromEntries([...loss.sums.keys()].map((title, k) => [title, totals[k] as number]));
  const result = lossValue(loss, scopeOver(sums, scalars), (map) => before.map(map, scalars) !== null);
  return "value" in result ? result.value : Number.NaN;
}

describe.each(losses.map(({ id }) => id))("%s", (id) => {
  const differentiable = compiledLoss(id).maps.some(isDifferentiable);

  test.each([
    ["defaults", {}],
    ["odd parameters", odd],
  ] as const)("gradient and logit gradient are what central differences say (%s)", (_, params) => {
    fc.assert(
      fc.property(grids, fc.nat(), (grid, pick) => {
        const engine = new Engine(createExtras());
        if (engine.update(opened(grid, { params })).values.losses[id] === null) return;
        const cell = pick % grid.prediction.length;
        const p = grid.prediction[cell] as number;
        const step = 1e-6;
        const moved = (by: number): number => frozen(id, grid, grid.prediction.with(cell, p + by), params);
        const slope = (moved(step) - moved(-step)) / (2 * step);
        const gradient = engine.pixels(id, "gradient").data;
        const scale = Math.max(1, ...gradient.map(Math.abs));
        expect(Math.abs((gradient[cell] as number) - slope)).toBeLessThanOrEqual(1e-5 * scale);
        const logit = engine.pixels(id, "logit-gradient").data[cell] as number;
        expect(Math.abs(logit - slope * p * (1 - p))).toBeLessThanOrEqual(1e-5 * scale);
      }),
      runs,
    );
  });

  test("a pixel adds fᵢ/N for means, else the loss minus the loss with that pixel made right", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const engine = new Engine(createExtras());
        const total = engine.update(opened(grid, { params: odd })).values.losses[id];
        if (typeof total !== "number") return;
        const { data } = engine.pixels(id, "loss");
        if (compiledLoss(id).isMean) {
          expect(Float64Array.from(data).reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 9);
          return;
        }
        // What goes through a differentiable map is told to first order: see doc/decisions.
        if (differentiable) return;
        grid.truth.forEach((g, cell) => {
          const right = frozen(id, grid, grid.prediction.with(cell, g), odd);
          expect(data[cell]).toBeCloseTo(total - right, 9);
        });
      }),
      runs,
    );
  });

  test("has a value or a reason, never anything else, on awkward grids", () => {
    const cells = (
      height: number,
      width: number,
      truth: readonly number[],
      prediction: readonly number[],
    ): Painted => ({
      height,
      width,
      truth: Uint8Array.from(truth),
      prediction: Float64Array.from(prediction),
    });
    const awkward: Painted[] = [
      cells(1, 1, [0], [0]),
      cells(1, 1, [1], [1]),
      cells(1, 1, [0], [1]),
      cells(1, 1, [1], [0]),
      cells(1, 3, [0, 0, 0], [0, 0, 0]),
      cells(2, 1, [1, 1], [1, 1]),
      cells(1, 2, [1, 0], [0, 1]),
      cells(2, 1, [1, 0], [1e-300, 1 - 1e-16]),
      cells(3, 3, [0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1]),
      cells(3, 4, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      cells(4, 3, [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]),
    ];
    for (const grid of awkward) {
      for (const params of [{}, odd]) {
        const engine = new Engine(createExtras());
        const { values, heat, probe } = engine.update(
          opened(grid, {
            params,
            heat: { loss: id, kind: "gradient" },
            probe: { loss: id, cell: 0 },
            palettes: { sequential: new Uint8Array(1024), diverging: new Uint8Array(1024) },
          }),
        );
        const got = values.losses[id];
        if (got === null || got === undefined) {
          expect(values.reasons[id]).toBeDefined();
          continue;
        }
        expect(Number.isFinite(got)).toBe(true);
        for (const kind of ["loss", "gradient", "logit-gradient"] as const)
          for (const share of engine.pixels(id, kind).data) if (kind !== "loss") expect(share).not.toBeNaN();
        expect(Number.isFinite(heat?.limit)).toBe(true);
        for (const shown of [probe?.contribution, probe?.gradient, probe?.logitGradient])
          expect(shown === null || Number.isFinite(shown)).toBe(true);
      }
    }
  });
});

test("the gradient of the set form is 0 everywhere", () => {
  const engine = new Engine(createExtras());
  const truth = Uint8Array.of(1, 0, 1, 0);
  engine.update(opened({ height: 2, width: 2, truth, prediction: Float64Array.of(0.9, 0.8, 0.2, 0.1) }));
  expect([...engine.pixels("iou", "gradient").data]).toEqual([0, 0, 0, 0]);
});

test("where all of a loss is map, a scale of colours is still finite", () => {
  const engine = new Engine(createExtras());
  const flat = { height: 3, width: 3, truth: new Uint8Array(9), prediction: new Float64Array(9) };
  const { values } = engine.update(opened(flat));
  expect(values.losses["hausdorff-er"]).toBe(0);
  expect(values.losses["active-contour"]).toBeCloseTo(1e-4, 12);
});
