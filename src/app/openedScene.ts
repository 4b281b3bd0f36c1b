/** Which built-in scene the page was opened with. */
import { useMemo } from "react";
import { sameGrids } from "#grid/field.ts";
import type { BuiltInScene } from "#scene/builtIn/define.ts";
import { builtInScenes } from "#scene/builtIn/index.ts";
import { usePlayground } from "#store/hooks.ts";

/** The scene that was opened; undefined where it came from elsewhere. */
export function useOpenedScene(): BuiltInScene | undefined {
  const opened = usePlayground((state) => state.opened.grids);
  return useMemo(() => builtInScenes.find((scene) => sameGrids(scene.draw().grids, opened)), [opened]);
}
