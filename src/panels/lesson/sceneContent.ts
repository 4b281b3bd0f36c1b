/** A lesson's scene as the store takes it. */
import type { LessonScene } from "#lessons/define.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import { parseScene } from "#scene/parse.ts";
import type { SceneContent } from "#scene/scene.ts";

/** What is not given has its default; a scene without grids has those of the page's first scene. */
export function contentOf(scene: LessonScene): SceneContent {
  return parseScene(scene, { mode: "open", present: openingScene.draw() }).content;
}
