/** A line as charts draw it, whatever it stands for. */
import type { LocalText } from "#i18n/locale.ts";

export interface DrawnLine {
  /** Unique within the chart. */
  readonly id: string;
  readonly name: LocalText;
  /** A CSS colour. */
  readonly color: string;
  readonly dashed?: boolean;
  /** Where the line is sampled, where that is not where the chart is. In any order: an ROC curve goes its own way. */
  readonly x?: readonly number[];
  /** null where undefined: a gap. */
  readonly values: readonly (number | null)[];
}

/** What a mark moves along. */
export interface MarkVariable {
  /** Plain text, e.g. `α`. */
  readonly symbol: string;
  /** Of the keys, and for the decimals that are shown. */
  readonly step: number;
  /** Sets the value, kept inside the axis. Missing: the mark stays where it is. */
  readonly set?: (value: number, from: number, to: number, gesture: string) => void;
}
