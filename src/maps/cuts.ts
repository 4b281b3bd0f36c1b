/** A prediction cut at each probability that occurs: what ROC and precision–recall curves are made of. */
import { ascendingOrder } from "./order.ts";

/** By cut, from the highest probability down: cut k takes the cells of p ≥ values[k] as foreground. */
export interface Cuts {
  /** Each probability that occurs, once. */
  readonly values: Float64Array;
  /** True positives. */
  readonly hits: Float64Array;
  /** False positives. */
  readonly alarms: Float64Array;
  /** Cells of the truth. */
  readonly foreground: number;
  readonly background: number;
}

/**
 * All cuts, from one sort. Cells of the same probability come together.
 * @param truth 0 or 1
 * @param prediction probabilities, finite and ≥ 0
 */
export function cutsOf(truth: Uint8Array, prediction: Float64Array): Cuts {
  const order = ascendingOrder(prediction);
  const count = order.length;
  const [values, hits, alarms] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  let cut = -1;
  let hit = 0;
  let alarm = 0;
  for (let at = count - 1; at >= 0; at--) {
    const cell = order[at] as number;
    if (truth[cell]) hit++;
    else alarm++;
    if (cut < 0 || values[cut] !== prediction[cell]) values[++cut] = prediction[cell] as number;
    hits[cut] = hit;
    alarms[cut] = alarm;
  }
  const end = cut + 1;
  return {
    values: values.slice(0, end),
    hits: hits.slice(0, end),
    alarms: alarms.slice(0, end),
    foreground: hit,
    background: alarm,
  };
}
