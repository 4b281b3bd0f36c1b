import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BackendChoice } from "#compute/protocol.ts";
import { Refused } from "#compute/refused.ts";
import { setLocale } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import { emptyScene, paint, startOver } from "#store/testing.ts";
import type { Recompute } from "./recompute.ts";
import { type FakeCompute, pixelsFrom, startFake } from "./testing.ts";

const state = () => playground.getState();
let compute: FakeCompute;
let recompute: Recompute;
let errors: string[];

function start(backend?: BackendChoice): void {
  ({ compute, recompute, errors } = startFake(backend));
}

beforeEach(() => {
  startOver();
  start();
});
afterEach(() => recompute.dispose());

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
    const rejected = expect(recompute.flush()).rejects.toThrow("The page has stopped evaluating.");
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

  /** The kernel is up and has answered. */
  async function onWebgl(): Promise<void> {
    compute.tellStatus({ backend: "webgl", state: "settled" });
    await compute.rest();
    while (compute.updates.length > 0) await compute.answerUpdate();
  }

  it("pixels never come from the CPU: a context lost before the question is waited out once", async () => {
    await onWebgl();
    compute.pixelAnswers.push(async () => pixelsFrom("cpu"));
    const read = recompute.pixels("dice", "loss");
    await compute.rest();
    // The worker had not told yet: the evaluation that is asked for again shows it.
    compute.tellStatus({ backend: "cpu", state: "starting", problem: "context-lost" });
    await compute.answerUpdate();
    if (compute.updates.length > 0) await compute.answerUpdate();
    expect(compute.asked).toEqual(["pixels dice loss"]);
    await onWebgl();
    expect((await read).data).toBeInstanceOf(Float32Array);
    expect(compute.asked).toEqual(["pixels dice loss", "pixels dice loss"]);
  });

  it("pixels are refused with the reason where the context stays lost, or goes again", async () => {
    await onWebgl();
    compute.pixelAnswers.push(async () => pixelsFrom("cpu"));
    const given = expect(recompute.pixels("dice", "loss")).rejects.toThrow("the graphics context was lost");
    await compute.rest();
    compute.tellStatus({ backend: "cpu", state: "settled", problem: "context-lost" });
    await given;
    await onWebgl();
    compute.tellStatus({ problem: null });
    compute.pixelAnswers.push(
      async () => pixelsFrom("cpu"),
      async () => pixelsFrom("cpu"),
    );
    const twice = expect(recompute.pixels("dice", "loss")).rejects.toThrow("the graphics context was lost");
    await compute.rest();
    await compute.answerUpdate();
    await twice;
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

  const denominator = "TP + FP";
  it.each([
    [{ code: "undefined", reason: { code: "zero-over-zero", denominator } }, denominator, denominator],
    [{ code: "not-loaded" }, "could not be loaded", "未能加载"],
    [{ code: "gave-up" }, "fell silent", "失去响应"],
  ] as const)("are refused in the page's language: %j", async (refusal, en, zh) => {
    await compute.answerUpdate();
    const fails = (): Promise<never> => Promise.reject(new Refused(refusal, "for developers"));
    for (const [locale, words] of [
      ["en", en],
      ["zh-CN", zh],
    ] as const) {
      setLocale(locale);
      compute.pixelAnswers.push(fails);
      await expect(recompute.pixels("dice", "loss")).rejects.toThrow(words);
      const refused = expect(recompute.curve({ variable: "threshold", losses: [] })).rejects.toThrow(words);
      await compute.rest();
      compute.curves.shift()?.fail(new Refused(refusal, "for developers"));
      await refused;
    }
  });
});
