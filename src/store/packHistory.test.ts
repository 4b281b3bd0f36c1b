import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { invert } from "#tools/operations/invert.ts";
import { bytesOf } from "./history.ts";
import { operate } from "./operations.ts";
import { pack, startPacking } from "./packHistory.ts";
import { playground } from "./playground.ts";
import { openScene } from "./sceneChanges.ts";
import { startOver } from "./testing.ts";
import { redo, undo } from "./undo.ts";

const side = 300;
const action = invert.actions[0] as (typeof invert.actions)[number];

/** A prediction in odd numbers, and a truth of stripes. */
function large() {
  const prediction = Float64Array.from({ length: side * side }, (_, at) => (Math.sin(at / 700) + 1) / 2);
  const truth = Uint8Array.from({ length: side * side }, (_, at) => (Math.floor(at / 40) % 3 === 0 ? 1 : 0));
  return { grids: { height: side, width: side, truth, prediction }, settings: playground.getState().settings };
}

let stop = (): void => {};

beforeEach(() => {
  startOver();
  openScene(large());
  stop = startPacking(playground);
});

afterEach(() => stop());

test("large steps are packed, and undo and redo give the very same numbers", async () => {
  const states = [playground.getState().grids.prediction.slice()];
  for (let step = 0; step < 4; step += 1) {
    operate(action, step % 2 === 0 ? "prediction" : "truth");
    states.push(playground.getState().grids.prediction.slice());
  }
  const kinds = () => playground.getState().past.map(({ kind }) => kind);
  await vi.waitFor(() => expect(kinds()).toEqual(["scene", "packed", "packed", "packed", "patch"]), 20_000);
  for (const expected of states.slice(0, -1).reverse()) {
    undo();
    expect(playground.getState().grids.prediction).toEqual(expected);
  }
  for (const expected of states.slice(1)) {
    redo();
    expect(playground.getState().grids.prediction).toEqual(expected);
  }
});

test("what is smooth takes a fraction of the memory", async () => {
  operate(action, "prediction");
  operate(action, "truth");
  const [, prediction, truth] = playground.getState().past;
  for (const [entry, share] of [
    [prediction, 0.75],
    [truth, 0.02],
  ] as const) {
    if (entry?.kind !== "patch") throw new Error("no patch");
    expect(bytesOf(await pack(entry))).toBeLessThan(share * bytesOf(entry));
  }
});
