/** The weights of the distance-weighted cross-entropy: 1 at the truth's boundary, 0 farthest from it, in each class by itself. */
import { distanceTo } from "./distance.ts";
import { complement } from "./distanceField.ts";

/**
 * w = (d_max − d)/(d_max − d_min) over each class, d the distance to the nearest cell of the other class.
 * @param truth height × width, 0 or 1
 * @returns null where a class is missing or all its cells are equally far: the weights are 0/0 then
 * @see JunMa11/SegLossOdyssey, compute_edts_forPenalizedLoss; Caliva et al. 2019, arXiv 1908.03679
 */
export function nearness(truth: Uint8Array, height: number, width: number): Float64Array | null {
  const outside = distanceTo(truth, height, width);
  const inside = distanceTo(complement(truth), height, width);
  if (!outside || !inside) return null;
  const distance = outside.map((value, cell) => value + (inside[cell] as number));
  const near = new Float64Array(2).fill(Number.POSITIVE_INFINITY);
  const far = new Float64Array(2);
  distance.forEach((value, cell) => {
    const kind = truth[cell] as number;
    near[kind] = Math.min(near[kind] as number, value);
    far[kind] = Math.max(far[kind] as number, value);
  });
  if (near[0] === far[0] || near[1] === far[1]) return null;
  return distance.map((value, cell) => {
    const kind = truth[cell] as number;
    return ((far[kind] as number) - value) / ((far[kind] as number) - (near[kind] as number));
  });
}
