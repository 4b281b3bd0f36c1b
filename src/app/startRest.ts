/** What of the page runs beside the panels once the first numbers are seen. */
import type { Compute } from "#compute/protocol.ts";
import type { Events } from "#share/events.ts";
import { playground } from "#store/playground.ts";
import { followLessonLinks } from "./followLessonLinks.ts";
import { followScene } from "./followScene.ts";
import { startLessonLoop } from "./lessonLoop.ts";
import { resumeStash } from "./lessonStash.ts";
import { colourMaps } from "./mapColours.ts";
import type { Recompute } from "./recompute.ts";
import { startStudyLoop } from "./studyLoop.ts";

/**
 * @param rename puts another hash in the place of the present one, without opening it
 * @param onError told of what fails without anybody waiting for it
 */
export function startRest(
  compute: Compute,
  recompute: Recompute,
  rename: (hash: string) => void,
  { tell }: Pick<Events, "tell">,
  onError: (error: unknown) => void,
): void {
  colourMaps(recompute.setPalettes);
  followScene(rename);
  startStudyLoop(playground, compute.study);
  startLessonLoop(playground, recompute.pixels, tell);
  resumeStash().catch(onError);
  followLessonLinks();
}
