import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refused } from "#compute/refused.ts";
import { chooseLoss, receiveOutcome, setLocale, togglePinned } from "#store/actions.ts";
import { setChart, setThreshold } from "#store/parameters.ts";
import { playground } from "#store/playground.ts";
import { startOver, valuesAt } from "#store/testing.ts";
import { type CurveLoop, startCurveLoop } from "./curveLoop.ts";
import { createFakeCompute, type FakeCompute } from "./testing.ts";

let compute: FakeCompute;
let loop: CurveLoop;
let errors: unknown[];
const state = () => playground.getState();
const count = () => compute.curves.length;

beforeEach(() => {
  vi.useFakeTimers();
  startOver();
  compute = createFakeCompute();
  errors = [];
  loop = startCurveLoop(playground, compute.curve, (error) => errors.push(error));
});
afterEach(() => {
  loop.dispose();
  vi.useRealTimers();
});

/** Changes something and lets its values arrive. */
function change(threshold: number): void {
  setThreshold(threshold);
  receiveOutcome({ values: valuesAt(state().revision) });
}

async function answer(): Promise<void> {
  const pending = compute.curves.shift();
  const variable = pending?.asked.variable ?? "";
  pending?.answer({ revision: state().revision, variable, x: [0, 1], series: {} });
  await compute.rest();
}

describe("the chart's curve", () => {
  it("is asked for only when somebody looks and there are numbers", async () => {
    change(0.1);
    await vi.advanceTimersByTimeAsync(500);
    expect(count()).toBe(0);
    startOver();
    loop.setWanted(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(count()).toBe(0);
    change(0.2);
    expect(count()).toBe(0);
    await vi.advanceTimersByTimeAsync(0);
    expect(compute.curves[0]?.asked).toEqual({ variable: "threshold", losses: ["bce", "dice", "tversky"] });
    await answer();
    expect(state().curve).toMatchObject({ variable: "threshold", revision: 2 });
  });

  it("comes at most ten times a second, one at a time, the last state last", async () => {
    loop.setWanted(true);
    let asked = 0;
    for (let step = 1; step <= 100; step += 1) {
      change(step / 200);
      await vi.advanceTimersByTimeAsync(10);
      if (count() > 0) {
        asked += 1;
        await answer();
      }
    }
    await vi.advanceTimersByTimeAsync(500);
    asked += count();
    await answer();
    expect(asked).toBeLessThanOrEqual(12);
    expect(asked).toBeGreaterThan(5);
    expect(state().curve?.revision).toBe(state().revision);
  });

  it("leaves time between when it is slow", async () => {
    loop.setWanted(true);
    change(0.1);
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(300);
    change(0.2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(count()).toBe(1);
    await answer();
    await vi.advanceTimersByTimeAsync(1200);
    expect(count()).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(count()).toBe(1);
  });

  it("shows the chosen loss too, pinned or not", async () => {
    loop.setWanted(true);
    chooseLoss("focal");
    change(0.1);
    await vi.advanceTimersByTimeAsync(0);
    expect(compute.curves[0]?.asked).toEqual({ variable: "threshold", losses: ["bce", "dice", "tversky", "focal"] });
  });

  it("follows the pins and the variable, with the loss whose parameter is varied", async () => {
    loop.setWanted(true);
    change(0.1);
    await vi.advanceTimersByTimeAsync(0);
    togglePinned("tversky");
    chooseLoss("focal");
    setChart("focal.gamma");
    await answer();
    expect(state().curve).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(compute.curves[0]?.asked).toEqual({ variable: "focal.gamma", losses: ["bce", "dice", "focal"] });
    await answer();
    expect(state().curve).toMatchObject({ variable: "focal.gamma" });
    await vi.advanceTimersByTimeAsync(500);
    expect(count()).toBe(0);
  });

  it("is asked for again after a failure only when something changes", async () => {
    loop.setWanted(true);
    change(0.1);
    await vi.advanceTimersByTimeAsync(0);
    compute.curves.shift()?.fail(new Error("no"));
    await vi.advanceTimersByTimeAsync(500);
    expect(errors).toHaveLength(1);
    expect(count()).toBe(0);
    change(0.2);
    await vi.advanceTimersByTimeAsync(0);
    expect(count()).toBe(1);
  });

  it("is asked for once more by itself where the worker fell silent, then told in the page's language", async () => {
    const silence = () => new Refused({ code: "gave-up" }, "silent");
    loop.setWanted(true);
    setLocale("zh-CN");
    change(0.1);
    await vi.advanceTimersByTimeAsync(0);
    compute.curves.shift()?.fail(silence());
    await vi.advanceTimersByTimeAsync(500);
    expect([count(), errors]).toEqual([1, []]);
    compute.curves.shift()?.fail(silence());
    await vi.advanceTimersByTimeAsync(500);
    expect(count()).toBe(0);
    expect(String(errors)).toContain("失去响应");
    change(0.2);
    await vi.advanceTimersByTimeAsync(0);
    expect(count()).toBe(1);
  });

  it("stops when nobody looks any more, and for good when disposed", async () => {
    loop.setWanted(true);
    change(0.1);
    loop.setWanted(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(count()).toBe(0);
    loop.setWanted(true);
    loop.dispose();
    change(0.2);
    await vi.advanceTimersByTimeAsync(500);
    expect(count()).toBe(0);
  });
});
