/** Undo and redo. */
import { goThrough } from "./history.ts";
import { playground } from "./playground.ts";
import { endStroke } from "./strokes.ts";

/** Takes back the last step; a stroke that is under way ends first and is that step. */
export function undo(): void {
  endStroke();
  const { past, future } = playground.getState();
  const entry = past.at(-1);
  if (entry !== undefined) goThrough(entry, "before", { past: past.slice(0, -1), future: [entry, ...future] });
}

/** Does again what was last undone. */
export function redo(): void {
  endStroke();
  const { past, future } = playground.getState();
  const [entry, ...rest] = future;
  if (entry !== undefined) goThrough(entry, "after", { past: [...past, entry], future: rest });
}
