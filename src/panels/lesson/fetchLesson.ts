/** A teacher's lesson from an address on the same origin: `#/lessons/own?lesson-url=week3.segloss-lesson.json`. */
import { lessonTexts } from "#i18n/lessons.ts";
import type { LocalText } from "#i18n/locale.ts";
import { readLessonFile } from "#lessons/lessonFile.ts";
import { takeOwnLesson } from "./ownLesson.ts";

/** @returns what is wrong; none where the lesson is there */
export async function fetchLesson(address: string): Promise<readonly LocalText[]> {
  const url = new URL(address, document.baseURI);
  if (url.origin !== window.location.origin) return [lessonTexts.otherOrigin];
  try {
    const response = await fetch(url);
    if (!response.ok) return [lessonTexts.notFetched(url.pathname)];
    const { lesson, problems } = readLessonFile(url.pathname.split("/").at(-1) ?? address, await response.text());
    if (lesson !== null) takeOwnLesson(lesson);
    return problems;
  } catch {
    return [lessonTexts.notFetched(url.pathname)];
  }
}
