/** The list of built-in scenes. The first is the one the page opens on. */
import type { BuiltInScene } from "./define.ts";
import { phantomLesion } from "./phantomLesion.ts";

export const builtInScenes: readonly BuiltInScene[] = [phantomLesion];

/** The scene of an id; undefined for ids that do not exist. */
export function builtInSceneById(id: string): BuiltInScene | undefined {
  return builtInScenes.find((scene) => scene.id === id);
}

/** The scene the page opens on where a link names none. */
export const openingScene: BuiltInScene = phantomLesion;
