import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginStroke, dab, endStroke, setLocale } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import { emptyScene, startOver } from "#store/testing.ts";
import { type Recompute, startRecompute } from "./recompute.ts";
import { createFakeCompute, type FakeCompute } from "./testing.ts";

const state = () => playground.getState();
let compute: FakeCompute;
let recompute: Recompute;
let errors: string[];

function start(backend: "auto" | "webgl" | "cpu" = "auto"): void {
  compute = createFakeCompute();
  errors = [];
  recompute = startRecompute(playground, compute, { backend, onError: ({ message }) => errors.push(message) });
}

beforeEach(() => {
  startOver();
  start();
});
afterEach(() => recompute.dispose());

/** Paints one cell of the truth as a stroke of its own. */
function paint(row: number, col: number): void {
  beginStroke("truth");
  dab([{ row, col }]);
  endStroke();
}

describe("flush and evaluate", () => {
  it("resolve when the values of the present scene are in the store", async () => {
    paint(0, 0);
    await compute.rest();
    paint(1, 1);
    const log: string[] = [];
    const flushed = recompute.flush().then(() => log.push(`flushed at ${state().values?.revision}`));
    const evaluated = recompute.evaluate().then(({ revision }) => log.push(`evaluated ${revision}`));
    await compute.answerUpdate();
    expect([log, state().values?.revision]).toEqual([[], 1]);
    await compute.answerUpdate();
    await Promise.all([flushed, evaluated]);
    expect(log.sort()).toEqual(["evaluated 3", "flushed at 3"]);
    await recompute.flush();
    expect((await recompute.evaluate()).revision).toBe(3);
  });

  it("reject after two failures in a row, tell the page, and recover with the next change", async () => {
    await compute.rest();
    const rejected = expect(recompute.evaluate()).rejects.toThrow("broken");
    for (const message of ["first", "broken"]) {
      compute.updates.shift()?.fail(new Error(message));
      await compute.rest();
    }
    await rejected;
    expect(errors).toEqual(["broken"]);
    expect(compute.updates).toHaveLength(0);
    paint(0, 0);
    await compute.rest();
    const update = await compute.answerUpdate();
    expect(update.whole?.truth[0]).toBe(1);
    expect(state().values?.revision).toBe(2);
  });

  it("try once more when asked after a failure, though nothing changed", async () => {
    await compute.rest();
    for (const message of ["first", "second"]) {
      compute.updates.shift()?.fail(message);
      await compute.rest();
    }
    expect(errors).toEqual(["second"]);
    const evaluated = recompute.evaluate();
    await compute.rest();
    await compute.answerUpdate();
    expect((await evaluated).revision).toBe(1);
  });

  it("reject when the page stops evaluating", async () => {
    const rejected = expect(recompute.flush()).rejects.toThrow("stopped");
    recompute.dispose();
    await rejected;
    await compute.answerUpdate();
    expect(state().values).toBeNull();
    paint(0, 0);
    await compute.rest();
    expect(compute.updates).toHaveLength(0);
  });
});

describe("with backend=webgl in the link", () => {
  beforeEach(() => {
    recompute.dispose();
    startOver(emptyScene());
    start("webgl");
  });

  it("evaluate and pixels wait for the GPU, though the page shows the CPU's values", async () => {
    const log: string[] = [];
    const evaluated = recompute.evaluate().then(({ backend }) => log.push(backend));
    const read = recompute.pixels("dice", "loss");
    await compute.rest();
    await compute.answerUpdate();
    expect(state().values?.backend).toBe("cpu");
    await recompute.flush();
    expect(log).toEqual([]);
    expect(compute.asked).toEqual([]);
    compute.tellStatus({ backend: "webgl", state: "settled" });
    await compute.rest();
    await compute.answerUpdate();
    await Promise.all([evaluated, read]);
    expect(log).toEqual(["webgl"]);
    expect(compute.asked).toEqual(["pixels dice loss"]);
  });

  it("evaluate rejects with the reason where WebGL cannot start, in the page's language", async () => {
    const first = expect(recompute.evaluate()).rejects.toThrow("this browser offers no WebGL 2 (no context)");
    await compute.rest();
    await compute.answerUpdate();
    compute.tellStatus({ state: "settled", problem: "no-webgl", detail: "no context" });
    await first;
    setLocale("zh-CN");
    await expect(recompute.evaluate()).rejects.toThrow("不支持 WebGL 2");
  });

  it("evaluate waits through a lost context", async () => {
    compute.tellStatus({ backend: "webgl", state: "settled" });
    await compute.rest();
    compute.tellStatus({ backend: "cpu", state: "starting", problem: "context-lost" });
    const evaluated = recompute.evaluate();
    await compute.answerUpdate();
    await compute.answerUpdate();
    compute.tellStatus({ backend: "webgl", state: "settled", problem: null });
    await compute.rest();
    await compute.answerUpdate();
    expect((await evaluated).backend).toBe("webgl");
  });
});

describe("pixels and curves for the page API", () => {
  it("are asked once the scene is evaluated", async () => {
    const read = recompute.pixels("dice", "gradient");
    const drawn = recompute.curve({ variable: "threshold", losses: ["dice"] });
    await compute.rest();
    expect([compute.asked, compute.curves]).toEqual([[], []]);
    await compute.answerUpdate();
    await compute.rest();
    expect(compute.asked).toEqual(["pixels dice gradient"]);
    compute.curves[0]?.answer({ revision: 1, variable: "threshold", x: [0], series: {} });
    expect([(await read).height, (await drawn).x]).toEqual([1, [0]]);
  });
});
