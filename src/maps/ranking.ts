/** How well probabilities rank foreground above background, whatever the threshold. */
import { ascendingOrder } from "./order.ts";

export interface Ranking {
  /** Area under the ROC curve; NaN where the truth has one class only. */
  readonly rocAuc: number;
  /** Average precision; NaN where the truth has one class only. */
  readonly averagePrecision: number;
}

/**
 * Both summaries of a ranking, from one sort. Cells of the same probability are taken together, in neither order.
 * @param truth 0 or 1
 * @param prediction probabilities, finite and ≥ 0
 */
export function rankingOf(truth: Uint8Array, prediction: Float64Array): Ranking {
  let foreground = 0;
  for (let cell = 0; cell < truth.length; cell++) foreground += truth[cell] as number;
  const background = truth.length - foreground;
  if (foreground === 0 || background === 0) return { rocAuc: Number.NaN, averagePrecision: Number.NaN };
  const order = ascendingOrder(prediction);
  let hits = 0;
  let alarms = 0;
  let pairs = 0;
  let precisions = 0;
  let at = order.length - 1;
  while (at >= 0) {
    const value = prediction[order[at] as number];
    let newHits = 0;
    let newAlarms = 0;
    for (; at >= 0 && prediction[order[at] as number] === value; at--) {
      if (truth[order[at] as number]) newHits++;
      else newAlarms++;
    }
    // Pairs ranked right: with the background that is still below, and half of those at the same value.
    pairs += newHits * (background - alarms - newAlarms / 2);
    hits += newHits;
    alarms += newAlarms;
    precisions += (newHits * hits) / (hits + alarms);
  }
  return { rocAuc: pairs / (foreground * background), averagePrecision: precisions / foreground };
}
