/** Undo and redo. */
import { goThrough } from "./history.ts";
import { playground } from "./playground.ts";
import type { HistoryEntry, HistoryStep } from "./state.ts";
import { endStroke } from "./strokes.ts";

/** Takes back the last step; a stroke that is under way ends first and is that step. */
export function undo(): void {
  endStroke();
  const { past, future, limits } = playground.getState();
  if (past.at(-1) === limits.floor) return;
  const entry = unpacked(past.at(-1));
  if (entry !== undefined) goThrough(entry, "before", { past: past.slice(0, -1), future: [entry, ...future] });
}

/** Does again what was last undone. */
export function redo(): void {
  endStroke();
  const { past, future } = playground.getState();
  const [next, ...rest] = future;
  const entry = unpacked(next);
  if (entry !== undefined) goThrough(entry, "after", { past: [...past, entry], future: rest });
}

function unpacked(entry: HistoryEntry | undefined): HistoryStep | undefined {
  return entry?.kind === "packed" ? entry.unpack() : entry;
}
