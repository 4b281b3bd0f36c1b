import { beforeEach, describe, expect, it } from "vitest";
import type { Curve, Heat, Probe } from "#losses/evaluation.ts";
import { chooseLoss, receiveCurve, receiveEngine, receiveOutcome, setChart, setThreshold } from "./actions.ts";
import { playground } from "./playground.ts";
import { startOver, valuesAt } from "./testing.ts";

const state = () => playground.getState();

beforeEach(() => startOver());

const probe: Probe = { revision: 1, loss: "dice", cell: 3, contribution: 1, gradient: 2, logitGradient: 3 };
const heat: Heat = {
  revision: 1,
  loss: "dice",
  kind: "loss",
  height: 4,
  width: 5,
  image: null,
  limit: 1,
  diverging: true,
};

describe("receiveOutcome", () => {
  it("drops what is older than what is shown, and takes what is newer though not the newest", () => {
    for (const threshold of [0.1, 0.2, 0.3]) setThreshold(threshold);
    receiveOutcome({ values: valuesAt(3, 0.3), heat, probe });
    expect(state()).toMatchObject({ values: { revision: 3 }, heat, probe });
    receiveOutcome({ values: valuesAt(2, 0.2), heat: null, probe: null });
    expect(state()).toMatchObject({ values: { revision: 3 }, heat, probe });
    receiveOutcome({ values: valuesAt(4, 0.4), heat: null, probe: null });
    expect(state()).toMatchObject({ values: { revision: 4 }, heat: null, probe: null });
  });

  it("keeps the same values as the same object, and map and cell where they were not asked for", () => {
    receiveOutcome({ values: valuesAt(1), heat, probe });
    const { values } = state();
    receiveOutcome({ values: valuesAt(1) });
    expect(state().values).toBe(values);
    expect(state()).toMatchObject({ heat, probe });
    receiveOutcome({ values: valuesAt(1), probe: null });
    expect(state()).toMatchObject({ heat, probe: null });
  });

  it("takes the same revision again from another backend, without a change to show", () => {
    receiveOutcome({ values: valuesAt(1, 0.5) });
    receiveOutcome({ values: valuesAt(1, 0.500001, "webgl") });
    expect(state()).toMatchObject({ values: { backend: "webgl" }, baseline: { dice: 0.500001 } });
  });
});

describe("receiveCurve", () => {
  const curve = (variable: string, revision: number): Curve => ({ revision, variable, x: [0], series: {} });

  it("drops what the chart no longer shows or has newer", () => {
    receiveCurve(curve("threshold", 3));
    receiveCurve(curve("threshold", 2));
    receiveCurve(curve("tversky.alpha", 4));
    expect(state().curve).toMatchObject({ variable: "threshold", revision: 3 });
    chooseLoss("tversky");
    setChart("tversky.alpha");
    receiveCurve(curve("tversky.alpha", 1));
    expect(state().curve).toMatchObject({ variable: "tversky.alpha", revision: 1 });
  });
});

describe("receiveEngine", () => {
  it("is told as it is", () => {
    const engine = { backend: "cpu", state: "settled", problem: "no-webgl", detail: "none" } as const;
    receiveEngine(engine);
    expect(state().engine).toEqual(engine);
  });
});
