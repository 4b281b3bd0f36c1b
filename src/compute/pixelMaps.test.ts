import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Engine } from "./engine.ts";
import { createExtras } from "./extras.ts";
import type { Gpu, Paint } from "./gpu.ts";
import type { Update } from "./protocol.ts";

const palettes = { sequential: new Uint8Array(1024), diverging: new Uint8Array(1024) };

function update(side: number, p: number, rest: Partial<Update> = {}): Update {
  const whole = {
    height: side,
    width: side,
    truth: new Uint8Array(side * side).fill(1, 0, side),
    prediction: new Float64Array(side * side).fill(p),
  };
  const heat = { loss: "bce", kind: "loss" } as const;
  return {
    revision: 1,
    whole,
    changes: [],
    threshold: 0.5,
    params: {},
    live: null,
    asides: null,
    heat,
    probe: null,
    palettes,
    ...rest,
  };
}

/** A GPU that knows the sums of the evaluator, and notes what it is asked to paint. */
function fakeGpu(engine: Engine, painted: Paint[]): Gpu {
  const ignore = (): void => {};
  return {
    load: ignore,
    refresh: ignore,
    setMap: ignore,
    setPalettes: ignore,
    dispose: ignore,
    sums: () => new Float64Array(engine.plan.bodies.length).fill(1),
    paint: (paint) => {
      painted.push(paint);
      return { width: 1, height: 1, close: ignore };
    },
    read: () => new Float32Array(1),
  };
}

describe("a map", () => {
  test("is under way, not undefined, until there are colours", () => {
    const engine = new Engine(createExtras());
    expect(engine.update(update(2, 0.5, { palettes: null })).heat).toBeNull();
    expect(engine.update(update(2, 0.5)).heat?.image).toHaveLength(16);
  });

  test("has no picture where the loss is undefined", () => {
    const engine = new Engine(createExtras());
    const undefinedHere = update(2, 0, { heat: { loss: "dice", kind: "loss" } });
    const { heat } = engine.update({
      ...undefinedHere,
      whole: { height: 1, width: 1, truth: new Uint8Array(1), prediction: new Float64Array(1) },
    });
    expect(heat).toMatchObject({ loss: "dice", image: null });
  });
});

describe("the colour scale of a map from the GPU", () => {
  let painted: Paint[];
  let engine: Engine;

  beforeEach(() => {
    vi.useFakeTimers();
    painted = [];
    engine = new Engine(createExtras());
    engine.attach(fakeGpu(engine, painted));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("that could not be looked at in time says when to ask again, and is right then", () => {
    expect(engine.update(update(128, 0.5)).redrawIn).toBeNull();
    const first = painted[0]?.limit ?? 0;
    vi.advanceTimersByTime(100);
    const hasty = engine.update(update(128, 1e-9));
    expect(painted[1]?.limit).toBe(first);
    expect(hasty.redrawIn).toBeCloseTo(100, 6);
    vi.advanceTimersByTime(hasty.redrawIn ?? 0);
    const again = engine.update(update(128, 1e-9));
    expect(again.redrawIn).toBeNull();
    expect(painted[2]?.limit).toBeGreaterThan(10 * first);
    expect(again.heat?.limit).toBe(painted[2]?.limit);
  });

  test("is looked at every time on a small grid, and nobody asks again for what shows no map", () => {
    engine.update(update(64, 0.5));
    const { redrawIn } = engine.update(update(64, 1e-9));
    expect([redrawIn, painted.length]).toEqual([null, 2]);
    expect(painted[1]?.limit).toBeGreaterThan(10 * (painted[0]?.limit ?? 0));
    engine.update(update(128, 0.5));
    engine.update(update(128, 0.5));
    expect(engine.update(update(128, 0.5, { heat: null })).redrawIn).toBeNull();
  });
});
