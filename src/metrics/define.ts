/** What a metric file says about its metric: a number reported at the scene's threshold, never minimised. */
import type { LocalText } from "#i18n/locale.ts";

/** Counts of cells, prediction = p > threshold. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export interface MetricDefinition {
  readonly id: string;
  readonly name: LocalText;
  /** TeX of the formula in TP, FP, FN, TN. */
  readonly tex: string;
  /** NaN where it is 0/0. */
  readonly value: (confusion: Confusion) => number;
  /** Why it can be 0/0, said of the case at hand. */
  readonly undefinedReason?: LocalText;
  /** A count of cells rather than a share. */
  readonly count?: boolean;
}
