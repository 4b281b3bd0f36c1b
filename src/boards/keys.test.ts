/** What each key means on a board. */
import { expect, test } from "vitest";
import { type KeyAction, type KeySituation, keyAction } from "./keys.ts";
import { press } from "./testing.ts";

const situation: KeySituation = {
  cell: { row: 5, col: 7 },
  size: { height: 32, width: 20 },
  paintable: true,
  stroking: false,
  brushSize: 4,
};

const cases: readonly (readonly [string, KeyAction | null])[] = [
  ["ArrowUp", { type: "move", to: { row: 4, col: 7 } }],
  ["ArrowDown", { type: "move", to: { row: 6, col: 7 } }],
  ["ArrowLeft", { type: "move", to: { row: 5, col: 6 } }],
  ["ArrowRight", { type: "move", to: { row: 5, col: 8 } }],
  ["Ctrl+ArrowRight", null],
  ["Home", { type: "move", to: { row: 5, col: 0 } }],
  ["End", { type: "move", to: { row: 5, col: 19 } }],
  ["Ctrl+Home", { type: "move", to: { row: 0, col: 0 } }],
  ["Ctrl+End", { type: "move", to: { row: 31, col: 19 } }],
  ["Meta+End", { type: "move", to: { row: 31, col: 19 } }],
  ["Space", { type: "paint", erase: false, closes: false }],
  ["Enter", { type: "paint", erase: false, closes: true }],
  ["Alt+Enter", { type: "paint", erase: true, closes: true }],
  ["Delete", { type: "paint", erase: true, closes: false }],
  ["Shift+ArrowRight", { type: "paint-along", to: { row: 5, col: 8 }, erase: false }],
  ["Alt+Shift+ArrowUp", { type: "paint-along", to: { row: 4, col: 7 }, erase: true }],
  ["0", { type: "value", value: 0 }],
  ["8", { type: "value", value: 0.8 }],
  ["Ctrl+8", null],
  ["[", { type: "size", size: 3 }],
  ["]", { type: "size", size: 5 }],
  ["】", { type: "size", size: 5 }],
  ["Ctrl+Alt+]", { type: "size", size: 5 }],
  ["Shift+?", { type: "help" }],
  ["Shift+？", { type: "help" }],
  ["Escape", null],
  ["Tab", null],
  ["a", null],
  ["Ctrl+z", null],
];

test.each(cases)("%s", (chord, action) => expect(keyAction(press(chord), situation)).toEqual(action));

test("moves stop at the edges", () => {
  const corner = { ...situation, cell: { row: 31, col: 19 } };
  expect(keyAction(press("ArrowDown"), corner)).toEqual({ type: "move", to: corner.cell });
  expect(keyAction(press("ArrowRight"), corner)).toEqual({ type: "move", to: corner.cell });
});

test("Escape abandons only a stroke", () => {
  expect(keyAction(press("Escape"), { ...situation, stroking: true })).toEqual({ type: "abandon" });
});

test("the difference is moved on, not painted", () => {
  const derived = { ...situation, paintable: false };
  for (const chord of ["Space", "Enter", "Delete", "Shift+ArrowUp"]) {
    expect(keyAction(press(chord), derived)).toEqual({ type: "refuse" });
  }
  expect(keyAction(press("ArrowUp"), derived)?.type).toBe("move");
});

test("brush sizes stay between 1 and 64", () => {
  expect(keyAction(press("["), { ...situation, brushSize: 1 })).toEqual({ type: "size", size: 1 });
  expect(keyAction(press("]"), { ...situation, brushSize: 64 })).toEqual({ type: "size", size: 64 });
});
