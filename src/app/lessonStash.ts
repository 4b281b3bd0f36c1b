/** Keeps the learner's own drawing while lessons use the boards, over reloads too, and brings it back. */

import type { SceneContent } from "#scene/scene.ts";
import { parseRoute } from "#share/route.ts";
import { forgetKept, isKept, keep, lessonSlot, readKept } from "#store/keep.ts";
import { playground } from "#store/playground.ts";
import { replaceScene } from "#store/sceneChanges.ts";
import { copyOf } from "#store/scenes.ts";

interface Stash {
  readonly content: SceneContent;
  readonly opened: SceneContent;
}

let stash: Stash | null = null;
let returning: ReturnType<typeof setTimeout> | undefined;

/** Puts the drawing aside; what is aside already stays: it is the learner's, the boards are a lesson's. */
export function stashDrawing(): void {
  clearTimeout(returning);
  if (stash !== null) return;
  // After a reload the boards are a lesson's already: the drawing is where it was put before.
  if (isKept(lessonSlot)) {
    resumeStash().catch(() => {});
    return;
  }
  const { grids, settings, opened } = playground.getState();
  stash = { content: copyOf({ grids, settings }), opened: copyOf(opened) };
  keep({ address: "", ...stash }, lessonSlot).catch(() => {
    // What cannot be kept over a reload is still here until then.
  });
}

/** Brings it back once the page is no longer a lesson's: another lesson may follow at once. */
export function returnDrawing(): void {
  clearTimeout(returning);
  returning = setTimeout(() => {
    if (stash === null) return;
    replaceScene(stash.content, stash.opened);
    stash = null;
    forgetKept(lessonSlot);
  });
}

/** After a reload: a drawing that was put aside before is taken over; on another page than a lesson's it comes back at once. */
export async function resumeStash(): Promise<void> {
  if (stash !== null) return;
  const kept = await readKept(lessonSlot);
  if (kept === null || kept === "corrupt" || stash !== null) return;
  stash = { content: kept.content, opened: kept.opened };
  const { page, part } = parseRoute(window.location.hash);
  if (page !== "lessons" || part === null) returnDrawing();
}
