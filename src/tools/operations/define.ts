/** What an operation's file says about it: something done to one grid as a whole, in one step. */
import type { GridName, Grids } from "#grid/field.ts";
import type { LocalText } from "#i18n/locale.ts";

/** What an operation can look at. */
export interface Given {
  readonly grids: Grids;
  /** Which of the two is changed. */
  readonly grid: GridName;
  /** What the brush paints here: 1 on the truth, a probability on the prediction. */
  readonly value: number;
  /** The scene's threshold: foreground is p > threshold. */
  readonly threshold: number;
  /** Whole; the same seed gives the same chance. */
  readonly seed: number;
}

/** One button of an operation. */
export interface Action {
  readonly id: string;
  readonly name: LocalText;
  /** One path in a 20 × 20 box, stroked; without it the name is shown. */
  readonly icon?: string;
  /** The grid's new content: 0 or 1 for the truth, probabilities for the prediction. */
  readonly content: (given: Given) => ArrayLike<number>;
}

export interface OperationDefinition {
  readonly id: string;
  readonly name: LocalText;
  /** One sentence: what it teaches. */
  readonly teaches: LocalText;
  /** The grids it can change. */
  readonly on: readonly GridName[];
  /** Takes its content from the other grid. */
  readonly between?: boolean;
  readonly actions: readonly Action[];
}
