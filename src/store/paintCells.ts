/** Cells set to one value, as one step of history. */
import type { GridName } from "#grid/field.ts";
import { applyPatch, patchOf } from "#grid/patch.ts";
import { commit } from "./history.ts";
import { playground } from "./playground.ts";
import { endStroke } from "./strokes.ts";

/** @param cells - flat indices; what lies outside the grid is left out */
export function paintCells(grid: GridName, cells: readonly number[], value: number): void {
  endStroke();
  const { grids } = playground.getState();
  const inside = cells.filter((cell) => cell >= 0 && cell < grids[grid].length);
  const patch = patchOf(grids, grid, Uint32Array.from(inside), value);
  if (patch === null) return;
  applyPatch(grids, patch);
  commit({ kind: "patch", patches: [patch] });
}
