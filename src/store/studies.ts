/** Studies that somebody looks at: what is asked, what has come. A store of its own, which loads with the first study. */

import { createStore } from "zustand/vanilla";
import type { StudyAnswer, StudyQuestion } from "#losses/studies.ts";

export interface Study {
  readonly question: StudyQuestion;
  /** The last answer to a question of this kind: of an earlier scene or question while the next is under way. */
  readonly answer: StudyAnswer | null;
  /** How much of the next is done, 0 to 1; null where none is under way. */
  readonly progress: number | null;
  /** Why the last question has no answer, in the page's language. */
  readonly problem: string | null;
}

/** By asker. */
export type Studies = Readonly<Record<string, Study>>;

export const studies = createStore<Studies>(() => ({}));

/** Asks, and again whenever the scene changes, until it is dropped; the same question again changes nothing. */
export function wantStudy(asker: string, question: StudyQuestion): void {
  const before = studies.getState()[asker];
  if (before && JSON.stringify(before.question) === JSON.stringify(question)) return;
  const answer = before?.question.kind === question.kind ? before.answer : null;
  studies.setState({ [asker]: { question, answer, progress: null, problem: null } });
}

/** Nobody looks any more. */
export function dropStudy(asker: string): void {
  const { [asker]: _, ...rest } = studies.getState();
  studies.setState(rest, true);
}

/** Takes in how a study goes, or what came of it; nothing where the question is another by now. */
export function receiveStudy(
  asker: string,
  question: StudyQuestion,
  news: Partial<Pick<Study, "answer" | "progress" | "problem">>,
): void {
  const study = studies.getState()[asker];
  if (study?.question === question) studies.setState({ [asker]: { ...study, ...news } });
}
