/** What a lesson's file says: its steps as data. The text of the steps is in the MDX files beside it. */
import type { LocalText } from "#i18n/locale.ts";
import type { Reference } from "#losses/define.ts";
import type { Scene } from "#scene/scene.ts";

/** A scene or a part of one, as plain JSON; what is not given has its default. */
export type LessonScene = Partial<Scene>;

/** What a step may keep the learner from changing: cells, threshold, parameters, the grid's size. */
export const locks = ["truth", "prediction", "threshold", "params", "size"] as const;
export type Lock = (typeof locks)[number];

/** The panels that may stand under the boards. */
export const lessonPanels = ["losses", "formula", "metrics", "chart"] as const;
export type LessonPanel = (typeof lessonPanels)[number];

/** Something to answer; its number in `answer(k)` is its place among the step's questions, from 1. */
export type Question =
  | { readonly kind: "number"; readonly ask: LocalText }
  /** The answer is the number of the option, from 1. */
  | { readonly kind: "choice"; readonly ask: LocalText; readonly options: readonly LocalText[] };

export interface StepGoal {
  /** In the language of goal.ts. */
  readonly that: string;
  /** The same in words, for the checklist. */
  readonly text: LocalText;
  /** Once ticked it stays so while the step is open, e.g. where three things are tried one after the other. */
  readonly stays?: boolean;
}

/** What is said to a usual wrong answer or attempt. */
export interface WrongAnswer {
  /** In the language of goal.ts. */
  readonly when: string;
  readonly say: LocalText;
}

/** Something a learner does. Rows and columns count from 1, as the boards announce them. */
export type Act =
  | { readonly do: "answer"; readonly question: number; readonly value: number }
  | {
      readonly do: "paint";
      readonly grid: "truth" | "prediction";
      readonly cells: readonly (readonly [row: number, col: number])[];
      readonly value: number;
    }
  | { readonly do: "param"; readonly loss: string; readonly param: string; readonly value: number }
  | { readonly do: "threshold"; readonly value: number }
  /** Several things at once. */
  | { readonly do: "scene"; readonly scene: LessonScene };

export interface LessonStep {
  /** Kebab-case, unique within the lesson: the `<Step id>` of its text. */
  readonly id: string;
  readonly title: LocalText;
  /** Missing: the step goes on with what is on the boards. */
  readonly scene?: LessonScene;
  readonly locks?: readonly Lock[];
  /** Ids of the tools that are offered; missing: all. */
  readonly tools?: readonly string[];
  readonly panels?: readonly LessonPanel[];
  readonly questions?: readonly Question[];
  /** At least one: the step is solved while all are met. */
  readonly goals: readonly StepGoal[];
  /** From a nudge to nearly the answer. */
  readonly hints: readonly [LocalText, LocalText, LocalText];
  readonly wrong?: readonly WrongAnswer[];
  /** Values kept for later steps when this one is solved: `saved(k)`, by k. */
  readonly saves?: Readonly<Record<number, string>>;
  /** What "show me" plays. */
  readonly solution: readonly Act[];
  /** A plausible attempt that does not solve it. */
  readonly mistake: readonly Act[];
}

export interface Lesson {
  /** Public, never reused: "01" … */
  readonly id: string;
  readonly title: LocalText;
  /** One sentence: what one can do or knows afterwards. */
  readonly aim: LocalText;
  readonly minutes: number;
  /** Ids of lessons that should come before. */
  readonly after: readonly string[];
  readonly papers: readonly Reference[];
  readonly steps: readonly LessonStep[];
}
