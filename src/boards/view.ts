/** Which part of the grids the boards show: the whole at first; all three boards show the same part. */

export interface View {
  /** How many times larger than fits the board; at least 1. */
  readonly scale: number;
  /** Where the shown part begins, as shares of the grid's width and height. */
  readonly left: number;
  readonly top: number;
}

export const whole: View = { scale: 1, left: 0, top: 0 };

let view = whole;
const listeners = new Set<() => void>();

export function boardsView(): View {
  return view;
}

/** Shows another part. */
export function setView(next: View): void {
  view = next;
  for (const listener of listeners) listener();
}

/** Calls when another part is shown; returns what ends it. */
export function onView(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
