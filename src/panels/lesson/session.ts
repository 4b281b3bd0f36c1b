/** Leads through a lesson: opens steps, watches goals, plays solutions. Knows no page: what it changes is in the store. */
import { checksOf } from "#lessons/checks.ts";
import type { Act, Lesson, LessonStep } from "#lessons/define.ts";
import type { SceneContent } from "#scene/scene.ts";
import { resetScene } from "#store/actions.ts";
import { beginStep, endLesson, lessonMaps, lessonSession, updateSession } from "#store/lesson.ts";
import { noteProgress, progressOf } from "#store/lessonProgress.ts";
import { paintCells } from "#store/paintCells.ts";
import { setParam, setThreshold } from "#store/parameters.ts";
import { applyPartial } from "#store/partial.ts";
import { playground, unlimited } from "#store/playground.ts";
import { factValue } from "./factValues.ts";
import { contentOf } from "./sceneContent.ts";

/** Milliseconds from one act of a solution to the next: time to see what it does, unless somebody wants no motion. */
function actPause(): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 700;
}

let open: { readonly lesson: Lesson; readonly step: LessonStep; readonly stop: () => void } | null = null;
let playing = 0;

/**
 * Opens a step of a lesson.
 *
 * @param index - from 0; moved into what there is
 */
export function openStep(lesson: Lesson, index: number): void {
  const at = Math.min(Math.max(Math.trunc(index) || 0, 0), lesson.steps.length - 1);
  const step = lesson.steps[at] as LessonStep;
  const checks = checksOf(step);
  leave();
  // A step that goes on with what is there needs what the steps before it have left: where they were skipped, their scene.
  const present = lessonSession.getState();
  const goesOn = step.scene === undefined && present?.lesson === lesson.id && present.step === at - 1;
  const content = goesOn ? null : startOf(lesson, at);
  lessonMaps.setState({ wanted: checks.maps, revision: 0, maps: [] });
  beginStep(
    {
      lesson: lesson.id,
      step: at,
      steps: lesson.steps.length,
      answers: {},
      saved: progressOf(lesson.id).saved,
      ticked: step.goals.map(() => false),
      solved: false,
      hints: 0,
      helped: false,
      playing: false,
      remark: null,
    },
    content,
    { locks: step.locks ?? [], tools: step.tools ?? null },
  );
  noteProgress(lesson.id, { step: at });
  const stops = [playground.subscribe(onState), lessonMaps.subscribe(look)];
  open = { lesson, step, stop: () => stops.map((stop) => stop()) };
  look();
}

/** The last scene that was set before a step. */
function startOf(lesson: Lesson, at: number): SceneContent {
  let first = at;
  while (first > 0 && lesson.steps[first]?.scene === undefined) first -= 1;
  return contentOf(lesson.steps[first]?.scene ?? {});
}

function onState(state: { readonly values: unknown; readonly revision: number }, before: typeof state): void {
  if (state.values !== before.values || state.revision !== before.revision) look();
}

/** Looks which goals are met. Numbers of an earlier scene are waited for. */
function look(): void {
  const session = lessonSession.getState();
  const { values, revision } = playground.getState();
  if (open === null || session === null || values?.revision !== revision) return;
  const { goals, wrong, saves, maps } = checksOf(open.step);
  if (maps.length > 0 && lessonMaps.getState().revision !== revision) return;
  const value = (fact: Parameters<typeof factValue>[1]) => factValue(session, fact);
  const ticked = goals.map(
    (goal, k) => goal.met(value) === true || (open?.step.goals[k]?.stays === true && session.ticked[k] === true),
  );
  const solved = ticked.every(Boolean);
  const told = solved ? -1 : wrong.findIndex((each) => each.met(value) === true);
  const remark = open.step.wrong?.[told]?.say ?? null;
  const first = solved && !session.solved;
  const saved = first ? { ...session.saved, ...savedNow(saves, value) } : session.saved;
  updateSession({ ticked, solved: session.solved || solved, remark, saved });
  if (first) noteSolved(open.lesson, open.step, session.helped, saved);
}

function savedNow(
  saves: ReturnType<typeof checksOf>["saves"],
  value: Parameters<(typeof saves)[number]["of"]>[0],
): Readonly<Record<number, number>> {
  const found = saves.flatMap(({ number, of }) => {
    const result = of(value);
    return result === null ? [] : [[number, result] as const];
  });
  return Object.fromEntries(found);
}

function noteSolved(lesson: Lesson, step: LessonStep, helped: boolean, saved: Readonly<Record<number, number>>): void {
  const before = progressOf(lesson.id);
  const how = before.solved[step.id] === "alone" || !helped ? "alone" : "helped";
  const solved = { ...before.solved, [step.id]: how } as const;
  const all = lesson.steps.every(({ id }) => Object.hasOwn(solved, id));
  const finished = before.finished ?? (all ? new Date().toISOString() : null);
  noteProgress(lesson.id, { solved, saved, finished });
}

/** Takes an answer; null takes it back. */
export function giveAnswer(question: number, value: number | null): void {
  const session = lessonSession.getState();
  if (session === null) return;
  const { [question]: _, ...rest } = session.answers;
  updateSession({ answers: value === null ? rest : { ...rest, [question]: value } });
  look();
}

/** Shows the next hint. */
export function showHint(): void {
  const session = lessonSession.getState();
  if (session !== null) updateSession({ hints: Math.min(3, session.hints + 1) });
}

/** Begins the step anew. */
export function restartStep(): void {
  if (open === null) return;
  stopPlaying();
  resetScene();
  updateSession({ answers: {}, ticked: open.step.goals.map(() => false), remark: null });
  look();
}

/** Plays the step's solution from its beginning, act by act. */
export async function playSolution(): Promise<void> {
  if (open === null) return;
  const { step } = open;
  restartStep();
  updateSession({ helped: true, playing: true });
  const run = ++playing;
  for (const act of step.solution) {
    await new Promise((resolve) => setTimeout(resolve, actPause()));
    if (run !== playing) return;
    perform(act);
  }
  updateSession({ playing: false });
}

export function stopPlaying(): void {
  playing += 1;
  updateSession({ playing: false });
}

/** Does what a learner would do; what a step locks stays locked for learners only. */
export function perform(act: Act): void {
  const { limits, grids } = playground.getState();
  playground.setState({ limits: { ...unlimited, floor: limits.floor } });
  try {
    if (act.do === "answer") giveAnswer(act.question, act.value);
    if (act.do === "param") setParam(act.loss, act.param, act.value);
    if (act.do === "threshold") setThreshold(act.value);
    if (act.do === "scene") applyPartial(act.scene);
    if (act.do === "paint") {
      paintCells(
        act.grid,
        act.cells.map(([row, col]) => (row - 1) * grids.width + col - 1),
        act.value,
      );
    }
  } finally {
    playground.setState({ limits: { ...playground.getState().limits, ...limits } });
  }
}

/** Stops watching, and playing. */
function leave(): void {
  playing += 1;
  open?.stop();
  open = null;
}

/** Leaves the lesson. */
export function closeLesson(): void {
  leave();
  endLesson();
}
