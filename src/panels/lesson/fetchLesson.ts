/** A teacher's lesson from an address on the same origin: `#/lessons/own?lesson-url=week3.segloss-lesson.json`. */
import { lessonTexts } from "#i18n/lessons.ts";
import { refuseOwnLesson, takeOwnLesson } from "./ownLesson.ts";

/** Resolves when the lesson is there, or what is wrong with it. */
export async function fetchLesson(address: string): Promise<void> {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
  if (url?.origin !== window.location.origin) {
    refuseOwnLesson(address, lessonTexts.otherOrigin);
    return;
  }
  try {
    const response = await fetch(url);
    if (!response.ok) refuseOwnLesson(address, lessonTexts.notFetched(url.pathname));
    else takeOwnLesson(url.pathname.split("/").at(-1) || address, await response.text(), address);
  } catch {
    refuseOwnLesson(address, lessonTexts.notFetched(url.pathname));
  }
}
