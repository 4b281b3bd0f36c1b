/** From distances between two surfaces to one number: the steps that surface metrics are made of. Distances come squared. */

import { both } from "#i18n/locale.ts";
import { ascendingOrder } from "#maps/order.ts";
import { bothEmpty } from "./cases.ts";
import type { MetricVariant, Study } from "./define.ts";
import { type ContourDistances, contourDistances, type Distances, surfaceDistances } from "./surfaces.ts";

/** What a distance is where a mask is empty: ∞ to nothing at all, NaN between two such. */
export function distanceToNothing(study: Study): number {
  return bothEmpty(study) ? Number.NaN : Number.POSITIVE_INFINITY;
}

/** The largest distance; 0 where there are none. */
function largest(squared: Float64Array): number {
  let most = 0;
  for (let at = 0; at < squared.length; at++) if ((squared[at] as number) > most) most = squared[at] as number;
  return Math.sqrt(most);
}

/** The larger of both largest distances. */
export function largestOfBoth({ truth, prediction }: Distances): number {
  return Math.max(largest(truth), largest(prediction));
}

/** The sum of all distances. */
export function total(squared: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < squared.length; at++) sum += Math.sqrt(squared[at] as number);
  return sum;
}

/**
 * A quantile of the distances, interpolated between the two nearest, as NumPy's percentile does.
 * @param squared rising, at least one
 * @param share 0…1
 */
export function quantile(squared: Float64Array, share: number): number {
  const place = share * (squared.length - 1);
  const below = Math.floor(place);
  const low = Math.sqrt(squared[below] as number);
  const high = Math.sqrt(squared[Math.min(below + 1, squared.length - 1)] as number);
  return low + (high - low) * (place - below);
}

/** How many of the distances are at most this long. */
export function countWithin(squared: Float64Array, tolerance: number): number {
  let count = 0;
  for (let at = 0; at < squared.length; at++) if (Math.sqrt(squared[at] as number) <= tolerance) count++;
  return count;
}

/** The mean distance from one surface to the other. */
export function meanFrom(study: Study, side: keyof Distances): number {
  const distances = surfaceDistances(study);
  return distances ? total(distances[side]) / distances[side].length : distanceToNothing(study);
}

/** DeepMind's mean distance from one contour to the other, each corner counting by its length. */
export function deepmindMean(id: string, side: keyof Distances): MetricVariant {
  return {
    id,
    library: "DeepMind surface-distance",
    note: both("Measured between contours, each piece counting by its length.", "在轮廓线之间测量，每一段按长度计。"),
    value: (study) => {
      const distances = contourDistances(study);
      return distances ? meanByLength(distances[side], distances.lengths[side]) : distanceToNothing(study);
    },
  };
}

function meanByLength(squared: Float64Array, lengths: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let at = 0; at < squared.length; at++) {
    sum += Math.sqrt(squared[at] as number) * (lengths[at] as number);
    all += lengths[at] as number;
  }
  return sum / all;
}

/** The length of contour within a distance, and all of it. */
export function lengthWithin(squared: Float64Array, lengths: Float64Array, tolerance: number): [number, number] {
  let within = 0;
  let all = 0;
  for (let at = 0; at < squared.length; at++) {
    const length = lengths[at] as number;
    all += length;
    if (Math.sqrt(squared[at] as number) <= tolerance) within += length;
  }
  return [within, all];
}

/** The shortest distance within which a share of both contours' length lies, the larger of the two directions. */
export function quantileByLength({ truth, prediction, lengths }: ContourDistances, share: number): number {
  return Math.max(oneQuantile(truth, lengths.truth, share), oneQuantile(prediction, lengths.prediction, share));
}

function oneQuantile(squared: Float64Array, lengths: Float64Array, share: number): number {
  const order = ascendingOrder(squared);
  let all = 0;
  for (const at of order) all += lengths[at] as number;
  let sum = 0;
  for (const at of order) {
    sum += lengths[at] as number;
    if (sum / all >= share) return Math.sqrt(squared[at] as number);
  }
  return Math.sqrt(squared[order[order.length - 1] as number] as number);
}
