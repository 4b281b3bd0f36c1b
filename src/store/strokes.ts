/** Painting: strokes made of dabs, and clearing. A stroke is applied dab by dab and becomes one step of history. */
import type { Cell, GridName } from "#grid/field.ts";
import { applyPatch, mergePatches, type Patch, revertPatch } from "#grid/patch.ts";
import type { ToolDefinition } from "#tools/define.ts";
import { toolById, tools } from "#tools/index.ts";
import { tellGridChange } from "./changes.ts";
import { baselineNow, withStep } from "./history.ts";
import { playground } from "./playground.ts";

interface Stroke {
  readonly grid: GridName;
  readonly tool: ToolDefinition;
  readonly value: number;
  readonly size: number;
  /** Where the last dab ended; the next one is joined to it. */
  last: Cell | null;
  readonly patches: Patch[];
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
  const { tool: id, brush } = playground.getState();
  const tool = toolById(id) ?? tools[0];
  if (tool === undefined) return;
  const painted = grid === "truth" ? 1 : brush.value;
  const value = erase || tool.erases ? 0 : painted;
  stroke = { grid, tool, value, size: brush.size, last: null, patches: [] };
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
  const { grid, tool, value, size, last, patches } = stroke;
  const state = playground.getState();
  const joined = last === null ? path : [last, ...path];
  const patch = tool.apply({ grids: state.grids, grid, path: joined, size, value });
  stroke.last = end;
  if (patch === null) return;
  applyPatch(state.grids, patch);
  const begins = patches.length === 0;
  patches.push(patch);
  playground.setState({ ...(begins ? baselineNow(state) : {}), revision: state.revision + 1 });
  tellGridChange({ kind: "cells", grid, cells: patch.cells });
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
