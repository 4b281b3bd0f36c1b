/** Opens a step of a lesson for the page API. */

import { lessonTexts } from "#i18n/lessons.ts";
import type { Lesson } from "#lessons/define.ts";
import { lessonById, lessons } from "#lessons/index.ts";
import { callError } from "#share/callError.ts";
import { lessonSession } from "#store/lesson.ts";

/**
 * The lesson and the step, from 0, that somebody asks for.
 *
 * @throws Error in the page's language where there is no such lesson or step
 */
export function checkStep(id: unknown, step: unknown): { readonly lesson: Lesson; readonly at: number } {
  const lesson = typeof id === "string" ? lessonById(id) : undefined;
  if (lesson === undefined) throw callError(lessonTexts.noLesson(lessons.map((each) => each.id)));
  const at = Number(step);
  if (!Number.isInteger(at) || at < 0 || at >= lesson.steps.length) {
    throw callError(lessonTexts.noStep(lesson.steps.length));
  }
  return { lesson, at };
}

/** Goes where an address of the app leads. */
function goInApp(lesson: string, step: number): void {
  window.location.hash = `#/lessons/${lesson}?step=${step}`;
}

/**
 * Resolves when the step is on screen.
 *
 * @param step - from 0
 * @param go - leads the page there
 * @throws Error where there is no such lesson or step; nothing changes then
 */
export function loadLesson(id: unknown, step: unknown = 0, go = goInApp): Promise<void> {
  const { lesson, at } = checkStep(id, step);
  return new Promise((resolve) => {
    const isOpen = () => document.querySelector(`[data-lesson="${lesson.id}"][data-step="${at}"]`) !== null;
    const look = () => {
      const session = lessonSession.getState();
      if (session?.lesson === lesson.id && session.step === at && isOpen()) resolve();
      else requestAnimationFrame(look);
    };
    go(lesson.id, at);
    look();
  });
}
