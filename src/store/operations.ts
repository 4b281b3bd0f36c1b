/** Operations on a whole grid. */
import type { GridName } from "#grid/field.ts";
import { applyPatch } from "#grid/patch.ts";
import { patchTo } from "#grid/patchTo.ts";
import type { Action } from "#tools/operations/define.ts";
import { commit } from "./history.ts";
import { isLocked } from "./limits.ts";
import { playground } from "./playground.ts";
import { endStroke } from "./strokes.ts";

/**
 * Does something to a whole grid, as one step of history.
 *
 * @returns false where the grid is already what it would become: then nothing happens
 */
export function operate({ content }: Action, grid: GridName): boolean {
  endStroke();
  if (isLocked(grid)) return true;
  const { grids, brush, settings, revision } = playground.getState();
  const value = grid === "truth" ? 1 : brush.value;
  const after = content({ grids, grid, value, threshold: settings.threshold, seed: revision });
  const patch = patchTo(grids, grid, after);
  if (patch === null) return false;
  applyPatch(grids, patch);
  commit({ kind: "patch", patches: [patch] });
  return true;
}
