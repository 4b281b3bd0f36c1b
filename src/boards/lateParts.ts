/** The parts of the boards that load after the first view: who needs them finds them here once they are there. */
import { type ComponentType, useSyncExternalStore } from "react";
import type { Cell } from "#grid/field.ts";
import type { BoardName, DifferenceMode } from "#store/state.ts";
import type { GlyphLayer } from "./glyphs.ts";
import type { BoardsPage, Happening } from "./page.ts";

/** The parts of late.ts that the first view goes on with. */
export interface LateParts {
  readonly livenBoards: (page: BoardsPage) => LiveBoards;
  readonly drawHatches: (context: CanvasRenderingContext2D, layer: GlyphLayer) => void;
  readonly MapLegend: ComponentType<{ readonly mode: Exclude<DifferenceMode, "confusion"> }>;
  readonly MapNote: ComponentType;
}

/** Boards with all they can do: cells, keys, words, maps. */
export interface LiveBoards {
  /** Puts the focus on a cell. */
  focus(board: BoardName, cell: Cell): void;
  /** Says something to a screen reader. */
  say(what: Happening): void;
  dispose(): void;
}

let parts: LateParts | null = null;
const waiting = new Set<() => void>();

export function lateParts(): LateParts | null {
  return parts;
}

/** Calls when they have come; returns what ends the waiting. */
export function onLateParts(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

export function useLateParts(): LateParts | null {
  return useSyncExternalStore(onLateParts, lateParts);
}

/** Called by late.ts as it loads. */
export function bringLateParts(brought: LateParts): void {
  parts = brought;
  for (const listener of waiting) listener();
}
