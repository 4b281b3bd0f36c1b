/** Painting: strokes made of dabs, and clearing. A stroke is applied dab by dab and becomes one step of history. */
import type { Cell, GridName } from "#grid/field.ts";
import { applyPatch, mergePatches, type Patch, revertPatch } from "#grid/patch.ts";
import type { Draw, StrokeKind } from "#tools/define.ts";
import { firstTool, toolById } from "#tools/index.ts";
import { tellGridChange } from "./changes.ts";
import { baselineNow, withStep } from "./history.ts";
import { playground } from "./playground.ts";

interface Stroke {
  readonly grid: GridName;
  readonly kind: StrokeKind;
  readonly draw: Draw;
  /** Of a trail the last cell, which the next dab is joined to; of the others as much of the way as matters. */
  path: readonly Cell[];
  /** What the stroke has changed so far; of anything but a trail one patch at most. */
  patches: Patch[];
  /** Whether it has changed anything yet. */
  begun: boolean;
}

let stroke: Stroke | null = null;

/**
 * Begins a stroke with the present tool and brush; one that is under way ends first.
 *
 * @param grid - which board is painted
 * @param options - `erase`: writes 0 whatever the tool
 */
export function beginStroke(grid: GridName, { erase = false }: { readonly erase?: boolean } = {}): void {
  endStroke();
  const { tool: id, brush, grids, limits } = playground.getState();
  if (limits.locks.includes(grid)) return;
  const tool = toolById(id) ?? firstTool;
  const painted = grid === "truth" ? 1 : brush.value;
  const draw = tool.begin({ ...brush, grids, grid, value: erase || tool.erases ? 0 : painted });
  stroke = { grid, kind: tool.draws, draw, path: [], patches: [], begun: false };
  playground.setState({ painting: true });
}

/**
 * Carries the stroke along. Without a stroke nothing happens.
 *
 * @param path - cells the pointer went through since the last dab, in order; may be far apart and outside the grid
 */
export function dab(path: readonly Cell[]): void {
  const end = path.at(-1);
  if (stroke === null || end === undefined) return;
  const { grid, kind, draw, patches } = stroke;
  const { grids } = playground.getState();
  const whole = [...stroke.path, ...path];
  // A trail's dabs add up; any other tool draws anew what it has drawn.
  const replaced = kind === "trail" ? [] : patches.splice(0);
  for (const patch of replaced) revertPatch(grids, patch);
  const patch = draw(whole);
  stroke.path = kept(kind, whole, end);
  if (patch !== null) {
    applyPatch(grids, patch);
    patches.push(patch);
  }
  const changed = patch === null ? replaced : [...replaced, patch];
  if (changed.length === 0) return;
  const state = playground.getState();
  const baseline = stroke.begun ? {} : baselineNow(state);
  stroke.begun = true;
  playground.setState({ ...baseline, revision: state.revision + 1 });
  for (const { cells } of changed) tellGridChange({ kind: "cells", grid, cells });
}

/** What of a stroke's way its next dab needs. */
function kept(kind: StrokeKind, whole: readonly Cell[], end: Cell): readonly Cell[] {
  if (kind === "loop") return whole;
  return kind === "span" ? whole.slice(0, 1) : kind === "trail" ? [end] : [];
}

/** Ends the stroke: what it changed is one step of history. Without a stroke nothing happens. */
export function endStroke(): void {
  if (stroke === null) return;
  const merged = mergePatches(stroke.patches);
  stroke = null;
  const { past } = playground.getState();
  const step = merged === null ? {} : { past: withStep(past, { kind: "patch", patches: [merged] }), future: [] };
  playground.setState({ painting: false, ...step });
}

/** Ends a stroke that draws anew what it has drawn: it may be waiting for its other end. */
export function endWaitingStroke(): void {
  if (stroke?.kind !== "trail") endStroke();
}

/** Abandons the stroke: its cells return to what they were, and history knows nothing of it. */
export function cancelStroke(): void {
  if (stroke === null) return;
  const { patches, grid } = stroke;
  stroke = null;
  const { grids, revision } = playground.getState();
  const merged = mergePatches(patches);
  for (const patch of patches.slice().reverse()) revertPatch(grids, patch);
  playground.setState({ painting: false, revision: merged === null ? revision : revision + 1 });
  if (merged !== null) tellGridChange({ kind: "cells", grid, cells: merged.cells });
}
