/** What a study is given and how it goes on. */
import type { CurveState } from "#compute/curve.ts";

/** The scene as it is when the study begins: grids of its own, which no stroke changes. */
export type StudyState = CurveState;

/** Yields how much is done, 0 to 1, after each short piece of work (a millisecond or two), so that strokes are not kept waiting. */
export type StudySteps<Answer> = Generator<number, Answer>;

/** The same work, telling after each of its steps how much of the whole study is done. */
export function* telling<T>(steps: Generator<unknown, T>, done: (step: unknown) => number): StudySteps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield done(step.value);
  }
}
