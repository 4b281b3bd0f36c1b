import { beforeEach, expect, test } from "vitest";
import { paintCells } from "./paintCells.ts";
import { initialState, playground } from "./playground.ts";
import { undo } from "./undo.ts";

beforeEach(() => playground.setState(initialState(), true));

test("a drag is one step, the next one another; cells outside are left out", () => {
  const { prediction } = playground.getState().grids;
  const before = prediction[5];
  for (const value of [0.2, 0.3, 0.4]) paintCells("prediction", [5, -1, 10 ** 6], value, "first");
  paintCells("prediction", [5], 0.9, "second");
  expect(playground.getState().past).toHaveLength(2);
  expect(prediction[5]).toBe(0.9);
  undo();
  expect(prediction[5]).toBe(0.4);
  undo();
  expect(prediction[5]).toBe(before);
});
