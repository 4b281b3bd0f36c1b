import { beforeEach, describe, expect, it } from "vitest";
import type { Curve, Heat, Probe } from "#losses/evaluation.ts";
import { chooseLoss, receiveCurve, receiveEngine, receiveOutcome } from "./actions.ts";
import { setChart, setThreshold } from "./parameters.ts";
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

describe("a map from the GPU", () => {
  function bitmap(): Heat & { readonly closed: () => boolean } {
    let closed = false;
    const close = (): void => {
      closed = true;
    };
    const image = { width: 5, height: 4, close };
    return { ...heat, image, closed: () => closed };
  }

  it("is closed once another takes its place and those who draw have been told, not before", () => {
    const [first, second] = [bitmap(), bitmap()];
    receiveOutcome({ values: valuesAt(1), heat: first });
    receiveOutcome({ values: valuesAt(1), probe });
    let closedWhenTold: boolean | undefined;
    const stop = playground.subscribe(() => {
      closedWhenTold = first.closed();
    });
    expect(first.closed()).toBe(false);
    receiveOutcome({ values: valuesAt(1), heat: second });
    stop();
    expect([closedWhenTold, first.closed(), second.closed()]).toEqual([false, true, false]);
    receiveOutcome({ values: valuesAt(1), heat: null });
    expect(second.closed()).toBe(true);
  });

  it("that comes too late is closed at once", () => {
    setThreshold(0.1);
    receiveOutcome({ values: valuesAt(2) });
    const late = bitmap();
    receiveOutcome({ values: valuesAt(1), heat: late });
    expect([late.closed(), state().heat]).toEqual([true, null]);
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
