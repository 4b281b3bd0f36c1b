/** Cells set to one value, as one step of history. */
import type { GridName } from "#grid/field.ts";
import { applyPatch, patchOf } from "#grid/patch.ts";
import { commit } from "./history.ts";
import { playground } from "./playground.ts";
import type { HistoryEntry } from "./state.ts";
import { endStroke } from "./strokes.ts";
import { undo } from "./undo.ts";

let last: { readonly gesture: string; readonly entry: HistoryEntry | undefined } | null = null;

/**
 * @param cells - flat indices; what lies outside the grid is left out
 * @param gesture - changes of one drag carry the same text and are one step of history
 */
export function paintCells(
  grid: GridName,
  cells: readonly number[],
  value: number,
  gesture: string | null = null,
): void {
  endStroke();
  // Within a drag the newest value takes the place of the one before.
  const continues = gesture !== null && last?.gesture === gesture && playground.getState().past.at(-1) === last.entry;
  if (continues) undo();
  const { grids } = playground.getState();
  const inside = cells.filter((cell) => cell >= 0 && cell < grids[grid].length);
  const patch = patchOf(grids, grid, Uint32Array.from(inside), value);
  if (patch === null) return;
  applyPatch(grids, patch);
  commit({ kind: "patch", patches: [patch] });
  last = gesture === null ? null : { gesture, entry: playground.getState().past.at(-1) };
}
