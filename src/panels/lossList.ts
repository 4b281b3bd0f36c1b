/** How the list of losses is laid out: family by family at first, as the visitor arranges it once the late part is there. */
import { type ComponentType, useSyncExternalStore } from "react";
import type { LossCore, LossFamily } from "#losses/define.ts";
import { losses } from "#losses/index.ts";

/** A family with its rows, or all rows without families where the list is sorted. */
export interface LossGroup {
  readonly family: LossFamily | "all";
  readonly rows: readonly LossCore[];
  /** Nothing of it was found: its name goes, too. */
  readonly away?: boolean;
}

export interface LossList {
  readonly groups: readonly LossGroup[];
  /** Losses whose rows are folded away or filtered out. */
  readonly hidden: ReadonlySet<string>;
  /** What arranges the list; null until it has loaded. */
  readonly parts: LossListParts | null;
}

/** The parts of the list that load after the first view. */
export interface LossListParts {
  /** Search and filter. */
  readonly Tools: ComponentType;
  /** The heads of the columns: they sort. */
  readonly Heads: ComponentType;
  /** The name of a family: it folds. */
  readonly Family: ComponentType<{ readonly family: LossFamily }>;
  /** The line of a loss's latest values. */
  readonly Course: ComponentType;
  /** How a loss has changed since the last stroke began. */
  readonly Change: ComponentType<{ readonly loss: string; readonly inRow?: boolean }>;
}

/** The losses family by family, in the order of the catalogue. */
export const byFamily: readonly LossGroup[] = [...new Set(losses.map(({ family }) => family))].map((family) => ({
  family,
  rows: losses.filter((loss) => loss.family === family),
}));

let list: LossList = { groups: byFamily, hidden: new Set(), parts: null };
const waiting = new Set<() => void>();

function onLayout(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

export function lossList(): LossList {
  return list;
}

export function useLossList(): LossList {
  return useSyncExternalStore(onLayout, lossList);
}

/** Lays the list out anew. */
export function layOutLosses(next: LossList): void {
  list = next;
  for (const listener of waiting) listener();
}
