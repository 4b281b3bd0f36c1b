/** Which keys undo and redo. */
import { expect, test } from "vitest";
import { historyAction } from "./history.ts";
import { press } from "./testing.ts";

test.each([
  ["Ctrl+z", "undo"],
  ["Meta+z", "undo"],
  ["Ctrl+Shift+Z", "redo"],
  ["Ctrl+y", "redo"],
  ["z", null],
  ["Ctrl+Alt+z", null],
  ["Ctrl+Shift+y", null],
])("%s is %s in history", (chord, action) => expect(historyAction(press(chord))).toBe(action));
