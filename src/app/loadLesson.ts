/** Opens a step of a lesson for the page API. */

import { lessonTexts } from "#i18n/lessons.ts";
import { lessonById, lessons } from "#lessons/index.ts";
import { callError } from "#share/callError.ts";
import { lessonSession } from "#store/lesson.ts";

/**
 * Resolves when the step is on screen.
 *
 * @param step - from 0
 * @throws TypeError where there is no such lesson or step; nothing changes then
 */
export function loadLesson(id: unknown, step: unknown = 0): Promise<void> {
  const lesson = typeof id === "string" ? lessonById(id) : undefined;
  if (lesson === undefined) throw callError(lessonTexts.noLesson(lessons.map((each) => each.id)));
  const at = Number(step);
  if (!Number.isInteger(at) || at < 0 || at >= lesson.steps.length) {
    throw callError(lessonTexts.noStep(lesson.steps.length));
  }
  const wanted = `#/lessons/${lesson.id}?step=${at}`;
  return new Promise((resolve) => {
    const isOpen = () => document.querySelector(`[data-lesson="${lesson.id}"][data-step="${at}"]`) !== null;
    const look = () => {
      const session = lessonSession.getState();
      if (session?.lesson === lesson.id && session.step === at && isOpen()) resolve();
      else requestAnimationFrame(look);
    };
    window.location.hash = wanted;
    look();
  });
}
