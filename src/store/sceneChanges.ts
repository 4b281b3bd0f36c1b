/** Changes of the scene as a whole: its size, another scene, clearing. What the first view does not need of them loads late. */
import { emptyGrids, type GridName, largestSide, sameGrids } from "#grid/field.ts";
import { applyPatch, patchOf } from "#grid/patch.ts";
import { resizeGrids } from "#grid/resize.ts";
import type { SceneContent } from "#scene/scene.ts";
import { tellGridChange } from "./changes.ts";
import { commit } from "./history.ts";
import { isLocked } from "./limits.ts";
import { initialState, playground } from "./playground.ts";
import { copyOf, show } from "./scenes.ts";
import { cancelStroke, endStroke } from "./strokes.ts";

/**
 * Gives the grids another size and keeps what fits, anchored at the top left.
 *
 * @param height - rows, whole, 1…1024; anything else changes nothing
 * @param width - columns, as `height`
 */
export function resize(height: number, width: number): void {
  endStroke();
  const { grids, settings } = playground.getState();
  if (isLocked("size")) return;
  if (!isSide(height) || !isSide(width)) return;
  if (height !== grids.height || width !== grids.width) show({ grids: resizeGrids(grids, height, width), settings });
}

function isSide(side: number): boolean {
  return Number.isInteger(side) && side >= 1 && side <= largestSide;
}

/** Opens another scene, as one step of history; `resetScene` then returns to it. What was said of the fields of an earlier one goes. */
export function openScene(content: SceneContent): void {
  endStroke();
  const { opened, notices } = playground.getState();
  if (notices.some(({ lines }) => lines.length > 0)) {
    playground.setState({ notices: notices.filter(({ lines }) => lines.length === 0) });
  }
  show(copyOf(content), { before: opened, after: copyOf(content) });
}

/** Puts a scene in the place of the present one, as one step of history. @param opened - what `resetScene` returns to */
export function replaceScene(content: SceneContent, opened: SceneContent): void {
  endStroke();
  show(copyOf(content), { before: playground.getState().opened, after: copyOf(opened) });
}

/**
 * Starts the page anew on a scene: no history, nothing evaluated. For the first scene, before anything was done.
 *
 * @param opened - what `resetScene` returns to, where that is another
 */
export function startWith(content: SceneContent, opened = content): void {
  cancelStroke();
  const { revision, engine, locale, theme, notices } = playground.getState();
  const next = revision + 1;
  const kept = { engine, locale, theme, notices };
  const anew = { ...initialState(content), opened: copyOf(opened), revision: next, baselineRevision: next };
  playground.setState({ ...anew, ...kept }, true);
  tellGridChange({ kind: "whole" });
}

/** Clears both grids, as one step of history. */
export function clearBoth(): void {
  endStroke();
  const { grids, settings } = playground.getState();
  if (isLocked("truth") || isLocked("prediction")) return;
  const cleared = emptyGrids(grids.height, grids.width);
  if (!sameGrids(cleared, grids)) show({ grids: cleared, settings });
}

/** Sets every cell of a grid to 0, as one step of history. */
export function clearGrid(grid: GridName): void {
  endStroke();
  if (isLocked(grid)) return;
  const { grids } = playground.getState();
  const all = Uint32Array.from(grids[grid], (_, cell) => cell);
  const patch = patchOf(grids, grid, all, 0);
  if (patch === null) return;
  applyPatch(grids, patch);
  commit({ kind: "patch", patches: [patch] });
}
