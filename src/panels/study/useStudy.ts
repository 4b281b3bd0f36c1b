/** A study for as long as a panel shows it. */
import { useEffect, useId, useRef } from "react";
import { useStore } from "zustand";
import type { AnswerTo, StudyKind, StudyQuestion } from "#losses/studies.ts";
import { dropStudy, type Studies, studies, wantStudy } from "#store/studies.ts";

export type QuestionOf<K extends StudyKind> = Extract<StudyQuestion, { readonly kind: K }>;

export interface UsedStudy<K extends StudyKind> {
  /** The last answer, of an earlier scene or question while the next is under way: its own fields tell of what it is. */
  readonly answer: AnswerTo<K> | null;
  /** 0 to 1; null where nothing is under way. */
  readonly progress: number | null;
  /** Why there is no answer, in the page's language. */
  readonly problem: string | null;
}

/**
 * Asks, and again whenever scene or question change.
 * @param question null: nothing is wanted now, e.g. while the panel is out of sight; the last answer stays
 */
export function useStudy<K extends StudyKind>(question: QuestionOf<K> | null): UsedStudy<K> {
  const asker = useId();
  const text = JSON.stringify(question);
  useEffect(() => {
    if (text === "null") dropStudy(asker);
    else wantStudy(asker, JSON.parse(text) as StudyQuestion);
  }, [asker, text]);
  useEffect(() => () => dropStudy(asker), [asker]);
  const study = useStore(studies, (all: Studies) => all[asker]);
  const last = useRef<AnswerTo<K> | null>(null);
  const known = study !== undefined && study.question.kind === question?.kind ? study : undefined;
  last.current = (known?.answer as AnswerTo<K> | undefined) ?? last.current;
  return { answer: last.current, progress: known?.progress ?? null, problem: known?.problem ?? null };
}
