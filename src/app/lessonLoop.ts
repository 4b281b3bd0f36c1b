/** Keeps the per-pixel maps that a lesson's goals ask for up to date with the numbers, and tells how a lesson goes as events. */
import type { Pixels } from "#compute/protocol.ts";
import type { MapKind } from "#losses/evaluation.ts";
import type { Events } from "#share/events.ts";
import { lessonMaps, lessonSession } from "#store/lesson.ts";
import { lessonProgress, type Progress } from "#store/lessonProgress.ts";
import type { Playground } from "#store/playground.ts";

/** @param pixels a map over the scene as last evaluated; rejects where the loss is undefined there */
export function startLessonLoop(
  store: Playground,
  pixels: (loss: string, kind: MapKind) => Promise<Pixels>,
  tell: Events["tell"],
): void {
  let running = false;

  async function look(): Promise<void> {
    const { wanted, revision } = lessonMaps.getState();
    const { values } = store.getState();
    if (running || wanted.length === 0 || values === null || values.revision === revision) return;
    running = true;
    const asked = values.revision;
    const maps = await Promise.all(
      wanted.map(({ loss, kind }) =>
        pixels(loss, kind).then(
          ({ data }) => data,
          () => null,
        ),
      ),
    );
    running = false;
    if (lessonMaps.getState().wanted === wanted) lessonMaps.setState({ revision: asked, maps });
    look();
  }

  store.subscribe((state, before) => {
    if (state.values !== before.values) look();
  });
  lessonSession.subscribe((session, before) => {
    if (session === null || (session.lesson === before?.lesson && session.step === before.step)) return;
    tell("step", { lesson: session.lesson, step: session.step });
  });
  lessonProgress.subscribe((progress, before) => {
    const session = lessonSession.getState();
    if (session === null) return;
    const { lesson, steps } = session;
    if (!isComplete(progress, lesson, steps) || isComplete(before, lesson, steps)) return;
    const alone = Object.values(progress[lesson]?.solved ?? {}).filter((how) => how === "alone").length;
    tell("complete", { lesson, score: alone / steps });
  });
  lessonMaps.subscribe((state, before) => {
    if (state.wanted !== before.wanted) look();
  });
}

function isComplete(progress: Progress, lesson: string, steps: number): boolean {
  return Object.keys(progress[lesson]?.solved ?? {}).length >= steps;
}
