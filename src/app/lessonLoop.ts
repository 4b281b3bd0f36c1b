/** Keeps the per-pixel maps that a lesson's goals ask for up to date with the numbers. */
import type { Pixels } from "#compute/protocol.ts";
import type { MapKind } from "#losses/evaluation.ts";
import { lessonMaps } from "#store/lesson.ts";
import type { Playground } from "#store/playground.ts";

/** @param pixels a map over the scene as last evaluated; rejects where the loss is undefined there */
export function startLessonLoop(store: Playground, pixels: (loss: string, kind: MapKind) => Promise<Pixels>): void {
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
  lessonMaps.subscribe((state, before) => {
    if (state.wanted !== before.wanted) look();
  });
}
