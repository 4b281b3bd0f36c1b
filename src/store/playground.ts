/** The store: one for the page, and fresh ones for tests. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { copyGrids } from "#grid/field.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import type { SceneContent } from "#scene/scene.ts";
import { firstTool } from "#tools/index.ts";
import { initialLocale, initialTheme } from "./preferences.ts";
import type { Limits, PlaygroundState } from "./state.ts";

export type Playground = StoreApi<PlaygroundState>;

/** Outside lessons everything may be changed. */
export const unlimited: Limits = { locks: [], tools: null, floor: null };

/** The state a page starts with when it opens a scene: nothing done yet, nothing evaluated. */
export function initialState(content: SceneContent = openingScene.draw()): PlaygroundState {
  return {
    grids: copyGrids(content.grids),
    settings: content.settings,
    revision: 1,
    opened: { grids: copyGrids(content.grids), settings: content.settings },
    past: [],
    future: [],
    limits: unlimited,
    tool: firstTool.id,
    brush: { size: 4, value: 0.8, hardness: 0.5, filled: true, stamp: "lesion", symmetry: "none" },
    painting: false,
    cursor: null,
    highlight: null,
    values: null,
    rested: null,
    shown: { losses: [], metrics: [] },
    baseline: {},
    baselineRevision: 1,
    heat: null,
    probe: null,
    asking: null,
    asides: null,
    curve: null,
    engine: { backend: "cpu", state: "starting", problem: null, detail: null },
    locale: initialLocale(),
    theme: initialTheme(),
    notices: [],
  };
}

/** A store of its own. The actions act on `playground`, the page's. */
export function createPlayground(initial: PlaygroundState = initialState()): Playground {
  return createStore<PlaygroundState>(() => initial);
}

export const playground: Playground = createPlayground();
