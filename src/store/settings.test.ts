import { beforeEach, describe, expect, it } from "vitest";
import { chooseLoss, receiveOutcome, setDifference, togglePinned, undo } from "./actions.ts";
import { resetParams, setChart, setParam, setThreshold } from "./parameters.ts";
import { playground } from "./playground.ts";
import { paramsOf } from "./selectors.ts";
import { startOver, valuesAt } from "./testing.ts";

const state = () => playground.getState();

beforeEach(() => startOver());

describe("the threshold", () => {
  it("is moved into [0, 1] and is no step where it stays", () => {
    setThreshold(3);
    expect(state().settings.threshold).toBe(1);
    setThreshold(-1);
    expect(state().settings.threshold).toBe(0);
    setThreshold(Number.NaN);
    setThreshold(0);
    expect(state().past).toHaveLength(2);
  });

  it("dragged in one gesture is one step", () => {
    for (const threshold of [0.6, 0.7, 0.8]) setThreshold(threshold, "drag-1");
    expect(state().past).toHaveLength(1);
    setThreshold(0.9, "drag-2");
    expect(state().past).toHaveLength(2);
    undo();
    expect(state().settings.threshold).toBe(0.8);
    setThreshold(0.85, "drag-1");
    expect(state().past).toHaveLength(2);
    undo();
    undo();
    expect(state().settings.threshold).toBe(0.5);
  });

  it("dragged back to where it was is no step", () => {
    setThreshold(0.6, "drag");
    setThreshold(0.5, "drag");
    expect(state().past).toHaveLength(0);
    expect(state().revision).toBe(3);
  });

  it("measures its effect against the losses at the beginning of the gesture", () => {
    receiveOutcome({ values: valuesAt(1, 0.5) });
    setThreshold(0.6, "drag");
    receiveOutcome({ values: valuesAt(2, 0.4) });
    setThreshold(0.7, "drag");
    receiveOutcome({ values: valuesAt(3, 0.3) });
    expect(state().baseline).toMatchObject({ dice: 0.5 });
    setThreshold(0.8, "another");
    expect(state().baseline).toMatchObject({ dice: 0.3 });
  });
});

describe("parameters", () => {
  it("take any value of their domain, keep only what differs, and refuse the rest", () => {
    setParam("tversky", "beta", 300);
    setParam("tversky", "alpha", 0.5);
    expect(state().settings.params).toEqual({ tversky: { alpha: 0.5, beta: 300 } });
    expect(Object.keys(state().settings.params.tversky ?? {})).toEqual(["alpha", "beta"]);
    setParam("tversky", "alpha", 0.3);
    expect(state().settings.params).toEqual({ tversky: { beta: 300 } });
    const { revision } = state();
    setParam("tversky", "alpha", -1);
    setParam("tversky", "alpha", Number.NaN);
    setParam("tversky", "constructor", 1);
    setParam("nope", "alpha", 1);
    expect(state().revision).toBe(revision);
  });

  it("are reset per loss", () => {
    setParam("tversky", "beta", 2);
    setParam("dice", "smooth", 1);
    resetParams("tversky");
    expect(state().settings.params).toEqual({ dice: { smooth: 1 } });
    resetParams("tversky");
    resetParams("nope");
    expect(state().past).toHaveLength(3);
  });

  it("are read with their defaults, as the same object until one changes", () => {
    const first = paramsOf(state(), "tversky");
    expect(first).toEqual({ alpha: 0.3, beta: 0.7, smooth: 0 });
    setThreshold(0.1);
    expect(paramsOf(state(), "tversky")).toBe(first);
    setParam("tversky", "alpha", 1);
    expect(paramsOf(state(), "tversky")).toMatchObject({ alpha: 1, beta: 0.7 });
    expect(paramsOf(state(), "nope")).toEqual({});
  });
});

describe("pins", () => {
  it("are toggled as steps of history, in the order they were pinned", () => {
    togglePinned("bce");
    togglePinned("bce");
    expect(state().settings.losses).toEqual(["dice", "tversky", "bce"]);
    undo();
    expect(state().settings.losses).toEqual(["dice", "tversky"]);
  });

  it("are four at most; the fifth is answered with a notice that says what to do", () => {
    togglePinned("boundary");
    const { revision } = state();
    togglePinned("focal");
    expect(state().settings.losses).toHaveLength(4);
    expect(state().revision).toBe(revision);
    expect(state().notices).toMatchObject([{ tone: "info", text: { en: expect.stringContaining("Unpin one") } }]);
    togglePinned("nope");
    expect(state().revision).toBe(revision);
  });
});

describe("the view", () => {
  it("raises the revision but is no step of history", () => {
    setDifference("gradient");
    chooseLoss("dice");
    setChart("dice.smooth");
    expect(state().settings.view).toEqual({ loss: "dice", difference: "gradient", chart: "dice.smooth" });
    expect(state()).toMatchObject({ revision: 4, past: [] });
    setChart("dice.smooth");
    expect(state().revision).toBe(4);
  });

  it("knows no other losses and variables", () => {
    chooseLoss("nope");
    setChart("dice.nope");
    setChart("shift-x");
    expect(state().revision).toBe(1);
  });

  it("returns to the threshold when the chart's parameter belongs to another loss", () => {
    setChart("tversky.alpha");
    chooseLoss("tversky");
    expect(state().settings.view.chart).toBe("tversky.alpha");
    chooseLoss("dice");
    expect(state().settings.view.chart).toBe("threshold");
  });
});
