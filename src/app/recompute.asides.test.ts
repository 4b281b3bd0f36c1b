import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "#compute/protocol.ts";
import { beginStroke, dab, endStroke } from "#store/actions.ts";
import { askAside } from "#store/asides.ts";
import { playground } from "#store/playground.ts";
import { emptyScene, paint, startOver, valuesAt } from "#store/testing.ts";
import type { Recompute } from "./recompute.ts";
import { type FakeCompute, startFake } from "./testing.ts";

const trials = [{ loss: "dice", params: { smooth: 1 } }];
const others = [{ loss: "bce", params: { clip: 1e-7 } }];
let compute: FakeCompute;
let recompute: Recompute;

function start(height?: number, width?: number): void {
  startOver(emptyScene(height, width));
  ({ compute, recompute } = startFake());
}

/** Answers the oldest request; a trial's value tells how many there were. */
async function answer(): Promise<Outcome["asides"]> {
  const pending = compute.updates.shift();
  if (pending === undefined) throw new Error("nothing was asked");
  const { asides: asked, revision } = pending.asked;
  const asides = asked && { revision, trials: asked.trials.map(() => ({ value: asked.trials.length })), variants: {} };
  pending.answer({ values: valuesAt(revision), heat: null, probe: null, asides, redrawIn: null });
  await compute.rest();
  return asides;
}

beforeEach(async () => {
  start();
  await compute.rest();
  await answer();
});
afterEach(() => recompute.dispose());

describe("what is asked besides the catalogue's values", () => {
  it("comes at once, and with every change from then on", async () => {
    askAside({ trials });
    await compute.rest();
    expect(await answer()).toMatchObject({ revision: 1 });
    expect(playground.getState().asides?.trials).toEqual([{ value: 1 }]);
    paint(0, 0);
    await compute.rest();
    expect(await answer()).toMatchObject({ revision: 2 });
    expect(playground.getState().asides?.revision).toBe(2);
    askAside({ trials: [] });
    paint(0, 1);
    await compute.rest();
    expect(await answer()).toBeNull();
  });

  it("is not mistaken for an answer to what was asked meanwhile", async () => {
    askAside({ trials });
    await compute.rest();
    askAside({ trials: [...others, ...trials] });
    await compute.rest();
    await answer();
    expect(playground.getState().asides?.trials ?? []).toEqual([]);
    await answer();
    expect(playground.getState().asides?.trials).toEqual([{ value: 2 }, { value: 2 }]);
  });

  it("waits for the end of a stroke where it is much", async () => {
    recompute.dispose();
    start(256, 256);
    await compute.rest();
    await answer();
    askAside({ trials: [...trials, ...others] });
    await compute.rest();
    expect((await answer())?.trials).toHaveLength(2);
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    await compute.rest();
    expect(await answer()).toBeNull();
    endStroke();
    await compute.rest();
    expect((await answer())?.trials).toHaveLength(2);
  });
});
