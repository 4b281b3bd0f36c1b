/** Tells which cells of the grids changed, for those who redraw or send only these. Told after the state has changed. */
import type { GridName } from "#grid/field.ts";

export type GridChange =
  /** Some cells of one grid, whose arrays stayed. */
  | { readonly kind: "cells"; readonly grid: GridName; readonly cells: Uint32Array }
  /** Anything: the grids are new arrays, perhaps of another size. */
  | { readonly kind: "whole" };

type Listener = (change: GridChange) => void;

const listeners = new Set<Listener>();

/** Calls a listener at each change of the grids. Returns the function that stops it. */
export function onGridChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells all listeners. */
export function tellGridChange(change: GridChange): void {
  for (const listener of listeners) listener(change);
}
