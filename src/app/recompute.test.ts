import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BackendChoice } from "#compute/protocol.ts";
import type { Palettes } from "#losses/evaluation.ts";
import { beginStroke, chooseLoss, dab, endStroke, setCursor, setDifference, setLocale, undo } from "#store/actions.ts";
import { setParam, setThreshold } from "#store/parameters.ts";
import { playground } from "#store/playground.ts";
import { clearGrid, resize } from "#store/sceneChanges.ts";
import { paint, startOver } from "#store/testing.ts";
import type { Recompute } from "./recompute.ts";
import { type FakeCompute, startFake } from "./testing.ts";

const state = () => playground.getState();
let compute: FakeCompute;
let recompute: Recompute;

function start(backend?: BackendChoice): void {
  ({ compute, recompute } = startFake(backend));
}

beforeEach(() => {
  startOver();
  start();
});
afterEach(() => recompute.dispose());

describe("what is sent", () => {
  it("is everything at first, as copies, then only what changed", async () => {
    await compute.rest();
    const first = await compute.answerUpdate();
    expect(first).toMatchObject({ revision: 1, changes: [], threshold: 0.5, params: {}, heat: null, probe: null });
    expect(first.whole?.truth).toEqual(state().grids.truth);
    expect(first.whole?.truth).not.toBe(state().grids.truth);
    expect(first.whole?.prediction).not.toBe(state().grids.prediction);
    paint(1, 1);
    paint(0, 0);
    await compute.rest();
    const second = await compute.answerUpdate();
    expect(second).toMatchObject({ revision: 3, whole: null });
    expect(second.changes).toEqual([{ grid: "truth", cells: Uint32Array.of(6, 0), values: Float64Array.of(1, 1) }]);
  });

  it("has each cell once, with its value at the time of sending, from both grids", async () => {
    await compute.rest();
    await compute.answerUpdate();
    paint(1, 1);
    undo();
    beginStroke("prediction");
    dab([{ row: 0, col: 2 }]);
    endStroke();
    await compute.rest();
    expect((await compute.answerUpdate()).changes).toEqual([
      { grid: "truth", cells: Uint32Array.of(6), values: Float64Array.of(0) },
      { grid: "prediction", cells: Uint32Array.of(2), values: Float64Array.of(0.8) },
    ]);
  });

  it("is everything again after a resize, and where most cells changed", async () => {
    await compute.rest();
    await compute.answerUpdate();
    paint(0, 0);
    resize(2, 2);
    await compute.rest();
    expect(await compute.answerUpdate()).toMatchObject({ whole: { height: 2, width: 2 }, changes: [] });
    paint(0, 1);
    paint(1, 0);
    paint(1, 1);
    beginStroke("prediction");
    dab([{ row: 0, col: 0 }]);
    dab([{ row: 1, col: 1 }]);
    dab([{ row: 0, col: 1 }]);
    await compute.rest();
    expect(await compute.answerUpdate()).toMatchObject({ whole: { truth: Uint8Array.of(1, 1, 1, 1) }, changes: [] });
  });

  it("follows threshold, parameters, map and cell", async () => {
    await compute.answerUpdate();
    setThreshold(0.3);
    setParam("tversky", "alpha", 1);
    setDifference("gradient");
    chooseLoss("dice");
    setCursor(3);
    await compute.rest();
    expect(compute.updates).toHaveLength(1);
    expect(await compute.answerUpdate()).toMatchObject({
      threshold: 0.3,
      params: { tversky: { alpha: 1 } },
      heat: { loss: "dice", kind: "gradient" },
      probe: { loss: "dice", cell: 3 },
    });
    expect(state()).toMatchObject({ heat: { loss: "dice", kind: "gradient" }, probe: { loss: "dice", cell: 3 } });
  });

  it("is nothing where nothing changed", async () => {
    await compute.rest();
    await compute.answerUpdate();
    setLocale("en");
    setCursor(null);
    clearGrid("truth");
    await compute.rest();
    expect(compute.updates).toHaveLength(0);
  });
});

describe("one request in flight", () => {
  it("lets the latest state win and never starves the page", async () => {
    await compute.rest();
    for (let count = 0; count < 4; count += 1) paint(0, count);
    await compute.rest();
    expect(compute.updates).toHaveLength(1);
    await compute.answerUpdate(0.1);
    expect(state().values).toMatchObject({ revision: 1, losses: { dice: 0.1 } });
    expect(compute.updates.map(({ asked }) => asked.revision)).toEqual([5]);
    paint(1, 0);
    await compute.answerUpdate(0.2);
    expect(state().values).toMatchObject({ revision: 5, losses: { dice: 0.2 } });
    expect(compute.updates.map(({ asked }) => asked.revision)).toEqual([6]);
  });

  it("asks for another cell without touching numbers or map", async () => {
    await compute.answerUpdate();
    setDifference("loss");
    await compute.rest();
    await compute.answerUpdate();
    const { values, heat } = state();
    setCursor(4);
    await compute.rest();
    expect(await compute.answerUpdate(0.9)).toMatchObject({ heat: null, probe: { cell: 4 }, whole: null, changes: [] });
    expect(state().probe).toMatchObject({ cell: 4 });
    expect(state().values).toBe(values);
    expect(state().heat).toBe(heat);
    setCursor(null);
    setCursor(4);
    await compute.rest();
    expect(compute.updates).toHaveLength(0);
  });

  it("ends the map when the board shows the confusion again", async () => {
    await compute.answerUpdate();
    setDifference("loss");
    await compute.rest();
    await compute.answerUpdate();
    setDifference("confusion");
    await compute.rest();
    await compute.answerUpdate();
    expect(state().heat).toBeNull();
  });
});

describe("a map drawn in haste", () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    await compute.rest();
    await compute.answerUpdate();
    setDifference("loss");
    await compute.rest();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is asked for once more when its scale can be right, though nothing changed", async () => {
    await compute.answerUpdate(0.5, 120);
    await vi.advanceTimersByTimeAsync(119);
    expect(compute.updates).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    const { values } = state();
    expect(await compute.answerUpdate()).toMatchObject({ heat: { kind: "loss" }, whole: null, changes: [] });
    expect(state().values).toBe(values);
    await vi.advanceTimersByTimeAsync(1000);
    expect(compute.updates).toHaveLength(0);
  });

  it("is not asked for again where a newer one came, or none is shown any more", async () => {
    await compute.answerUpdate(0.5, 120);
    paint(0, 0);
    await compute.rest();
    await compute.answerUpdate();
    await vi.advanceTimersByTimeAsync(1000);
    expect(compute.updates).toHaveLength(0);
    paint(0, 1);
    await compute.rest();
    await compute.answerUpdate(0.5, 120);
    setDifference("confusion");
    await compute.rest();
    await compute.answerUpdate();
    await vi.advanceTimersByTimeAsync(1000);
    expect(compute.updates).toHaveLength(0);
  });

  it("is asked for after the request that is under way then", async () => {
    await compute.answerUpdate(0.5, 120);
    setCursor(4);
    await vi.advanceTimersByTimeAsync(120);
    expect(await compute.answerUpdate()).toMatchObject({ heat: null, probe: { cell: 4 } });
    expect(await compute.answerUpdate()).toMatchObject({ heat: { kind: "loss" } });
  });
});

describe("another backend", () => {
  it("is told, and evaluates the same revision again from the whole grids", async () => {
    await compute.rest();
    await compute.answerUpdate(0.5);
    compute.tellStatus({ backend: "webgl", state: "settled" });
    expect(state().engine).toMatchObject({ backend: "webgl", state: "settled" });
    await compute.rest();
    const update = await compute.answerUpdate(0.500001);
    expect(update).toMatchObject({ revision: 1 });
    expect(update.whole).not.toBeNull();
    expect(state().values).toMatchObject({ backend: "webgl", losses: { dice: 0.500001 } });
    compute.tellStatus({ detail: "software" });
    await compute.rest();
    expect(compute.updates).toHaveLength(0);
  });

  it("that arrives while a request is in flight is asked after it", async () => {
    await compute.rest();
    compute.tellStatus({ backend: "webgl" });
    await compute.rest();
    expect(compute.updates).toHaveLength(1);
    await compute.answerUpdate();
    expect(compute.updates).toHaveLength(1);
  });
});

describe("palettes", () => {
  const palettes: Palettes = { sequential: new Uint8Array(1024), diverging: new Uint8Array(1024) };

  it("are sent once, with the map drawn again", async () => {
    await compute.answerUpdate();
    setDifference("loss");
    await compute.rest();
    await compute.answerUpdate();
    recompute.setPalettes(palettes);
    await compute.rest();
    expect(await compute.answerUpdate()).toMatchObject({ palettes, heat: { kind: "loss" } });
    paint(0, 0);
    await compute.rest();
    expect(await compute.answerUpdate()).toMatchObject({ palettes: null });
  });

  it("are sent again after a request that failed", async () => {
    await compute.answerUpdate();
    recompute.setPalettes(palettes);
    await compute.rest();
    for (const count of [1, 2]) {
      expect(compute.updates[0]?.asked.palettes).toBe(palettes);
      compute.updates.shift()?.fail(new Error(`no ${count}`));
      await compute.rest();
    }
    paint(0, 0);
    await compute.rest();
    expect(compute.updates[0]?.asked.palettes).toBe(palettes);
  });
});
