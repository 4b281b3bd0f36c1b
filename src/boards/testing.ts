/** Key presses for tests. */
import type { KeyPress } from "./keys.ts";

/** "Ctrl+Shift+Home" as a press. */
export function press(chord: string): KeyPress {
  const parts = chord.split(/\+(?=.)/);
  const key = parts.at(-1) ?? "";
  return {
    key: key === "Space" ? " " : key,
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
    ctrlKey: parts.includes("Ctrl"),
    metaKey: parts.includes("Meta"),
  };
}
