import { beforeEach, expect, it } from "vitest";
import type { Action } from "#tools/operations/define.ts";
import { operations } from "#tools/operations/index.ts";
import { beginStroke, dab, redo, undo } from "./actions.ts";
import { operate } from "./operations.ts";
import { playground } from "./playground.ts";
import { paint, snapshot, startOver } from "./testing.ts";

function action(id: string, name: string): Action {
  const found = operations.find((one) => one.id === id)?.actions.find((one) => one.id === name);
  if (found === undefined) throw new Error(`${id}.${name}`);
  return found;
}

beforeEach(() => startOver());

it("is one step of history, undone and done again to the byte, by chance or not", () => {
  paint(1, 1);
  for (const [id, name, grid] of [
    ["shift", "right", "truth"],
    ["copy-truth", "blurred", "prediction"],
    ["noise", "noise", "prediction"],
  ] as const) {
    const before = snapshot();
    expect(operate(action(id, name), grid)).toBe(true);
    const after = snapshot();
    expect(after).not.toEqual(before);
    undo();
    expect(snapshot()).toEqual(before);
    redo();
    expect(snapshot()).toEqual(after);
  }
  expect(playground.getState().past).toHaveLength(4);
});

it("adds no step where nothing changes", () => {
  const { revision } = playground.getState();
  expect(operate(action("fill", "clear"), "truth")).toBe(false);
  expect(playground.getState()).toMatchObject({ revision, past: [] });
});

it("ends a stroke that is under way first", () => {
  beginStroke("truth");
  dab([{ row: 0, col: 0 }]);
  operate(action("shift", "down"), "truth");
  undo();
  expect(snapshot().grids.truth[0]).toBe(1);
  undo();
  expect(snapshot().grids.truth[0]).toBe(0);
});

it("fills the prediction with the brush value, the truth with 1", () => {
  playground.setState({ brush: { ...playground.getState().brush, value: 0.3 } });
  operate(action("fill", "fill"), "prediction");
  operate(action("fill", "fill"), "truth");
  const { truth, prediction } = snapshot().grids;
  expect(new Set(truth)).toEqual(new Set([1]));
  expect(new Set(prediction)).toEqual(new Set([0.3]));
});
