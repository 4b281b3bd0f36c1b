/** Weights by the rank of a pixel's error |g − p|: those of the Lovász extension, and the choice of the largest few. */
import type { Grids } from "#grid/field.ts";
import { descendingOrder } from "./order.ts";

/** Pixels from the largest error to the smallest. */
export function errorOrder({ truth, prediction }: Pick<Grids, "truth" | "prediction">): Uint32Array {
  const errors = new Float64Array(prediction.length);
  for (let cell = 0; cell < errors.length; cell++) {
    const p = prediction[cell] as number;
    errors[cell] = truth[cell] ? 1 - p : p;
  }
  return descendingOrder(errors);
}

/**
 * The slope of the Jaccard loss as the pixels become wrong one by one, largest error first: the weight of each pixel's
 * error in the Lovász extension. A pixel's hinge error ranks as its |g − p| does, so both losses share the weights.
 * @param order from `errorOrder`
 * @param truth 0 or 1
 * @returns weights ≥ 0 that add up to 1; with an empty truth the largest error has them all
 * @see Berman, Triki, Blaschko 2018, arXiv 1705.08790, algorithm 1
 */
export function lovaszWeights(order: Uint32Array, truth: Uint8Array): Float64Array {
  let foreground = 0;
  for (let cell = 0; cell < truth.length; cell++) foreground += truth[cell] as number;
  const weights = new Float64Array(order.length);
  let hits = foreground;
  let union = foreground;
  let before = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const cell = order[rank] as number;
    if (truth[cell]) hits--;
    else union++;
    const loss = 1 - hits / union;
    weights[cell] = loss - before;
    before = loss;
  }
  return weights;
}

/**
 * 1 for the pixels with the largest errors, 0 for the others.
 * @param order from `errorOrder`
 * @param percent how many of a hundred; the number is rounded down
 */
export function largestErrors(order: Uint32Array, percent: number): Float64Array {
  const chosen = new Float64Array(order.length);
  const count = Math.min(order.length, Math.floor((order.length * percent) / 100));
  for (let rank = 0; rank < count; rank++) chosen[order[rank] as number] = 1;
  return chosen;
}
