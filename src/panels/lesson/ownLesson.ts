/** The lesson that came from a file: one at a time, kept for the visit. */

import type { LocalText } from "#i18n/locale.ts";
import type { Lesson } from "#lessons/define.ts";

/** A lesson whose texts come with it, as Markdown. */
export interface OwnLessonContent {
  readonly lesson: Lesson;
  /** By step id. */
  readonly texts: Readonly<Record<string, LocalText>>;
}

let own: OwnLessonContent | null = null;

export function takeOwnLesson(content: OwnLessonContent): void {
  own = content;
}

export function ownLesson(): OwnLessonContent | null {
  return own;
}
