/** The steps that undo takes back: what is kept of them, and what each does to the state. */
import { type Grids, sameGrids } from "#grid/field.ts";
import { applyPatch, revertPatch } from "#grid/patch.ts";
import type { SceneContent, Settings } from "#scene/scene.ts";
import { type GridChange, tellGridChange } from "./changes.ts";
import { playground } from "./playground.ts";
import type { HistoryEntry, HistoryStep, PlaygroundState, Turn } from "./state.ts";

const mostSteps = 200;
const mostBytes = 64 * 2 ** 20;

/** How a step is gone through: `before` undoes it, `after` does it again. */
export type Direction = "before" | "after";

/** A step added at the end; the oldest are dropped beyond 200 steps or 64 MB, never the newest. */
export function withStep(past: readonly HistoryEntry[], entry: HistoryEntry): readonly HistoryEntry[] {
  const steps = [...past, entry];
  const counted = new Set<Grids>();
  let bytes = 0;
  let first = steps.length;
  while (first > 0 && steps.length - first < mostSteps) {
    bytes += bytesOf(steps[first - 1] ?? entry, counted);
    if (bytes > mostBytes && first < steps.length) break;
    first -= 1;
  }
  return steps.slice(first);
}

/**
 * Memory a step holds on to.
 *
 * @param counted - grids that are counted already: steps one after the other share them
 */
export function bytesOf(entry: HistoryEntry, counted: Set<Grids> = new Set()): number {
  const settings = 1024;
  if (entry.kind === "packed") return entry.bytes;
  if (entry.kind === "settings") return settings;
  if (entry.kind === "scene") {
    const { before, after, opened } = entry;
    let sum = settings;
    for (const { grids } of [before, after, ...(opened ? [opened.after] : [])]) {
      if (!counted.has(grids)) sum += gridBytes(grids);
      counted.add(grids);
    }
    return sum;
  }
  return entry.patches.reduce((sum, { cells, before, after }) => {
    return sum + cells.byteLength + before.byteLength + after.byteLength;
  }, 0);
}

function gridBytes({ truth, prediction }: Grids): number {
  return truth.byteLength + prediction.byteLength;
}

/** What a change that begins now is measured against: the losses as they are. */
export function baselineNow({ values, baseline, revision }: PlaygroundState): Partial<PlaygroundState> {
  return { baseline: values?.losses ?? baseline, baselineRevision: revision };
}

/**
 * Makes a change that has been carried out known: one step of history, a new revision, and word to those who listen.
 *
 * @param entry - the step
 * @param change - the state after it, as far as it is not in the grids' arrays
 */
export function commit(entry: HistoryStep, change: Partial<PlaygroundState> = {}): void {
  const state = playground.getState();
  playground.setState({
    ...baselineNow(state),
    ...change,
    revision: state.revision + 1,
    past: withStep(state.past, entry),
    future: [],
  });
  tell(entry);
}

/** Goes through a step in a direction and makes it known. */
export function goThrough(entry: HistoryStep, direction: Direction, rest: Partial<PlaygroundState>): void {
  const state = playground.getState();
  const change = stateAfter(entry, direction, state);
  playground.setState({ ...baselineNow(state), ...change, ...rest, revision: state.revision + 1 });
  tell(entry);
}

function stateAfter(entry: HistoryStep, direction: Direction, state: PlaygroundState): Partial<PlaygroundState> {
  if (entry.kind === "patch") {
    if (direction === "after") for (const patch of entry.patches) applyPatch(state.grids, patch);
    else for (const patch of entry.patches.slice().reverse()) revertPatch(state.grids, patch);
    return {};
  }
  if (entry.kind === "settings") return { settings: turned(state.settings, ...sides(entry, direction)) };
  const [from, { grids, settings }] = sides(entry, direction);
  return {
    grids,
    settings: turned(state.settings, from.settings, settings),
    cursor: cursorIn(grids, state.cursor),
    ...(entry.opened === null ? {} : { opened: entry.opened[direction] }),
  };
}

/** Where a step starts from and where it leads to. */
function sides<T>({ before, after }: Turn<T>, direction: Direction): [from: T, to: T] {
  return direction === "before" ? [after, before] : [before, after];
}

/** Settings on the other side of a step. Where the step did not change the view, the view stays as it is now. */
function turned(present: Settings, from: Settings, to: Settings): Settings {
  return JSON.stringify(from.view) === JSON.stringify(to.view) ? { ...to, view: present.view } : to;
}

/** The cursor where it still lies in the grids, else null. */
export function cursorIn({ height, width }: Grids, cursor: number | null): number | null {
  return cursor !== null && cursor < height * width ? cursor : null;
}

function tell(entry: HistoryStep): void {
  if (entry.kind === "settings") return;
  const changes: readonly GridChange[] =
    entry.kind === "scene"
      ? [{ kind: "whole" }]
      : entry.patches.map(({ grid, cells }) => ({ kind: "cells", grid, cells }));
  for (const change of changes) tellGridChange(change);
}

/** Whether two scenes are the same, value by value. */
export function sameScene(a: SceneContent, b: SceneContent): boolean {
  return sameSettings(a.settings, b.settings) && sameGrids(a.grids, b.grids);
}

/** Whether two settings are the same. Both are written in the catalogue's order, so their text tells. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
