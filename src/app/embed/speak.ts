/** Joins an embed with the page around it: the protocol, and the embed's height. */

import { followHeight } from "#share/embed/height.ts";
import { embedMethods } from "#share/embed/methods.ts";
import type { Completed } from "#share/embed/protocol.ts";
import { serveEmbed } from "#share/embed/server.ts";
import type { PageApi } from "#share/pageApi.ts";
import { playground } from "#store/playground.ts";
import { followChanges } from "./acting.ts";

async function checkStep(lesson: unknown, step: unknown): Promise<void> {
  (await import("#app/loadLesson.ts")).checkStep(lesson, step);
}

export interface Speech {
  /** Tells the page around that a lesson is solved. */
  readonly complete: (completed: Completed) => void;
}

/**
 * Speaks with the page around, if there is one.
 *
 * @param root - the element whose height is the embed's
 * @param origin - the only one that is listened to and spoken to; null: whoever the parent is
 * @param opened - when the scene, or the lesson, is there to be asked about
 */
export function speak(api: PageApi, root: Element, origin: string | null, opened: Promise<unknown>): Speech {
  if (window.parent === window) return { complete: () => {} };
  const acting = followChanges(playground, (userInitiated) => server.notify("segloss.change", { userInitiated }));
  let hear = (_: unknown): void => {};
  const server = serveEmbed({
    frame: window,
    origin,
    version: api.version,
    methods: embedMethods(api, checkStep),
    opened,
    onActing: acting.setActing,
    onOther: (data) => hear(data),
  });
  hear = followHeight(root, server).hear;
  api.on("values", (values) => server.notify("segloss.values", values));
  api.on("step", (step) => server.notify("segloss.step", step));
  api.on("error", (error) => server.notify("segloss.error", error));
  return { complete: (completed) => server.notify("segloss.complete", completed) };
}
