/** Which built-in scene the page was opened with. */
import { useMemo } from "react";
import { type Grids, sameGrids } from "#grid/field.ts";
import type { BuiltInScene } from "#scene/builtIn/define.ts";
import { knownScenes } from "#scene/builtIn/known.ts";
import { usePlayground } from "#store/hooks.ts";

/** What each scene draws, drawn once. */
const drawn = new Map<BuiltInScene, Grids>();

/** The grids of a built-in scene, to be looked at only. */
export function gridsOf(scene: BuiltInScene): Grids {
  const grids = drawn.get(scene) ?? scene.draw().grids;
  drawn.set(scene, grids);
  return grids;
}

/** The scene that was opened; undefined where it came from elsewhere. */
export function useOpenedScene(): BuiltInScene | undefined {
  const opened = usePlayground((state) => state.opened.grids);
  const known = knownScenes();
  return useMemo(() => known.find((scene) => sameGrids(gridsOf(scene), opened)), [known, opened]);
}
