/** How far a learner has come in each lesson; kept for all visits where the browser allows it. */
import { createStore } from "zustand/vanilla";

export interface LessonProgress {
  /** The step that was open last, from 0. */
  readonly step: number;
  /** By step id: solved alone, or with the solution shown. */
  readonly solved: Readonly<Record<string, "alone" | "helped">>;
  readonly saved: Readonly<Record<number, number>>;
  /** When the last step was solved for the first time, ISO 8601; null: not yet. */
  readonly finished: string | null;
}

/** By lesson id. */
export type Progress = Readonly<Record<string, LessonProgress>>;

const key = "segloss.lessons";
export const begin: LessonProgress = { step: 0, solved: {}, saved: {}, finished: null };

export const lessonProgress = createStore<Progress>(() => readProgress());

// What is solved in another tab is not written over here.
globalThis.window?.addEventListener("storage", (event) => {
  if (event.key === key) lessonProgress.setState(readProgress(), true);
});

export function progressOf(lesson: string): LessonProgress {
  return lessonProgress.getState()[lesson] ?? begin;
}

/** Takes down what has changed. Where nothing can be kept, it holds until the page is left. */
export function noteProgress(lesson: string, part: Partial<LessonProgress>): void {
  lessonProgress.setState({ [lesson]: { ...progressOf(lesson), ...part } });
  write();
}

/** Forgets a lesson, or all of them. */
export function forgetProgress(lesson: string | null): void {
  const { [lesson ?? ""]: _, ...rest } = lessonProgress.getState();
  lessonProgress.setState(lesson === null ? {} : rest, true);
  write();
}

function write(): void {
  try {
    localStorage.setItem(key, JSON.stringify(lessonProgress.getState()));
  } catch {
    // Forbidden or full: lessons work all the same.
  }
}

/** What cannot be read counts as nothing. */
function readProgress(): Progress {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof found !== "object" || found === null) return {};
    return Object.fromEntries(Object.entries(found).flatMap(([id, value]) => readable(id, value)));
  } catch {
    return {};
  }
}

function readable(id: string, value: unknown): readonly (readonly [string, LessonProgress])[] {
  if (typeof value !== "object" || value === null) return [];
  const { step, solved, saved, finished } = value as Partial<Record<keyof LessonProgress, unknown>>;
  if (typeof step !== "number" || !Number.isInteger(step) || step < 0) return [];
  const pairs = (given: unknown, legal: (each: unknown) => boolean) =>
    Object.fromEntries(Object.entries(given ?? {}).filter(([, each]) => legal(each)));
  return [
    [
      id,
      {
        step,
        solved: pairs(solved, (each) => each === "alone" || each === "helped") as LessonProgress["solved"],
        saved: pairs(saved, Number.isFinite) as LessonProgress["saved"],
        finished: typeof finished === "string" && !Number.isNaN(Date.parse(finished)) ? finished : null,
      },
    ],
  ];
}
