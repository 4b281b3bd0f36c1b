/** What runs beside a lesson in an embed: its maps and studies, and word of how it goes. */
import { startLessonLoop } from "#app/lessonLoop.ts";
import type { Recompute } from "#app/recompute.ts";
import { startStudyLoop } from "#app/studyLoop.ts";
import type { Compute } from "#compute/protocol.ts";
import { completedOf } from "#share/embed/completed.ts";
import type { Completed } from "#share/embed/protocol.ts";
import type { Events } from "#share/events.ts";
import type { PageApi } from "#share/pageApi.ts";
import { lessonSession } from "#store/lesson.ts";
import { progressOf } from "#store/lessonProgress.ts";
import { playground } from "#store/playground.ts";

interface LessonsOptions {
  readonly compute: Compute;
  readonly recompute: Recompute;
  readonly tell: Events["tell"];
  readonly on: PageApi["on"];
  readonly complete: (completed: Completed) => void;
}

export function startLessons({ compute, recompute, tell, on, complete }: LessonsOptions): void {
  let open: string | null = null;
  let since = performance.now();

  /** A lesson that was solved on an earlier visit is told as well: where this embed stands, nobody may know of it yet. */
  function onLesson(): void {
    const session = lessonSession.getState();
    const lesson = session?.lesson ?? null;
    if (lesson === open) return;
    open = lesson;
    since = performance.now();
    if (session === null) return;
    const { solved, finished } = progressOf(session.lesson);
    const alone = Object.values(solved).filter((how) => how === "alone").length;
    if (finished !== null) tell("complete", { lesson: session.lesson, score: alone / session.steps });
  }

  startStudyLoop(playground, compute.study);
  startLessonLoop(playground, recompute.pixels, tell);
  on("complete", ({ lesson, score }) => {
    const { steps = 1 } = lessonSession.getState() ?? {};
    complete(completedOf(lesson, score, steps, performance.now() - since));
  });
  // The lesson was open before this came: its step is told as the next ones are.
  const first = lessonSession.getState();
  if (first !== null) tell("step", { lesson: first.lesson, step: first.step });
  lessonSession.subscribe(onLesson);
  onLesson();
}
