/** Putting a scene in the place of the present one, and back to the start. The other changes of a whole scene are in sceneChanges.ts. */
import { copyGrids } from "#grid/field.ts";
import type { SceneContent } from "#scene/scene.ts";
import { commit, cursorIn, sameScene } from "./history.ts";
import { playground } from "./playground.ts";
import type { Turn } from "./state.ts";
import { endStroke } from "./strokes.ts";

/** Returns to the scene that was opened, as one step of history. */
export function resetScene(): void {
  endStroke();
  const { grids, settings, opened } = playground.getState();
  if (!sameScene({ grids, settings }, opened)) show(copyOf(opened));
}

/** A scene with arrays of its own. */
export function copyOf({ grids, settings }: SceneContent): SceneContent {
  return { grids: copyGrids(grids), settings };
}

/** Puts a scene whose arrays belong to the store in the place of the present one. */
export function show(after: SceneContent, opened: Turn<SceneContent> | null = null): void {
  const { grids, settings, cursor } = playground.getState();
  const change = {
    ...after,
    cursor: cursorIn(after.grids, cursor),
    ...(opened === null ? {} : { opened: opened.after }),
  };
  commit({ kind: "scene", before: { grids, settings }, after, opened }, change);
}
