/** The lesson that came from a file: one at a time, kept for the visit, over reloads too. */

import { createStore } from "zustand/vanilla";
import { lessonTexts } from "#i18n/lessons.ts";
import type { LocalText } from "#i18n/locale.ts";
import { type ReadLesson, readLessonFile } from "#lessons/lessonFile.ts";
import { forgetProgress } from "#store/lessonProgress.ts";

export interface OwnLesson {
  /** Of the file. */
  readonly name: string;
  /** Where it was fetched, as the link says it; null: it was opened or dropped. */
  readonly address: string | null;
  /** null where nothing of it can be shown; its texts come with it, as Markdown. */
  readonly content: ReadLesson["lesson"];
  readonly problems: readonly LocalText[];
  /** The author has seen the problems and opens what is left. */
  readonly accepted: boolean;
}

interface Kept {
  readonly name: string;
  readonly address: string | null;
  readonly text: string;
}

const key = "segloss.own-lesson";

export const ownLessons = createStore<OwnLesson | null>(() => restored());

/** The lesson that is open or may be; null where there is none, or its problems are yet to be seen. */
export function ownLesson(): OwnLesson["content"] {
  const own = ownLessons.getState();
  return own !== null && (own.accepted || own.problems.length === 0) ? own.content : null;
}

/**
 * Takes a lesson's file in. Whatever the text is, nothing is thrown.
 *
 * @param address - where it was fetched; null: it was opened or dropped
 */
export function takeOwnLesson(name: string, text: string, address: string | null): void {
  const before = ownLessons.getState();
  const own = read(name, text, address);
  // Ticks belong to the lesson they were earned in.
  if (before?.content?.lesson.title.en !== own.content?.lesson.title.en) forgetProgress("own");
  ownLessons.setState(own, true);
  try {
    sessionStorage.setItem(key, JSON.stringify({ name, address, text } satisfies Kept));
  } catch {
    // Forbidden or full: it lasts until the page is left.
  }
}

/** What could not be had at an address. */
export function refuseOwnLesson(address: string, problem: LocalText): void {
  ownLessons.setState({ name: address, address, content: null, problems: [problem], accepted: false }, true);
}

/** Opens what is left of a lesson with mistakes. */
export function acceptOwnLesson(): void {
  const own = ownLessons.getState();
  if (own !== null) ownLessons.setState({ ...own, accepted: true }, true);
}

export async function openLessonFile(file: File): Promise<void> {
  const text = await file.text().catch(() => null);
  if (text === null) refuseOwnLesson(file.name, lessonTexts.unreadable(file.name));
  else takeOwnLesson(file.name, text, null);
  window.location.hash = "#/lessons/own";
}

function read(name: string, text: string, address: string | null): OwnLesson {
  const { lesson, problems } = readLessonFile(name, text);
  return { name, address, content: lesson, problems, accepted: false };
}

function restored(): OwnLesson | null {
  try {
    const { name, address, text } = JSON.parse(sessionStorage.getItem(key) ?? "null") as Kept;
    return read(name, text, address);
  } catch {
    return null;
  }
}
