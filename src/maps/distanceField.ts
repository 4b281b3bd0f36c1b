/** The unsigned distance to a mask's boundary, inside and outside, as the Hausdorff distance losses use it. */
import { distanceTo } from "./distance.ts";

/** 1 − mask. */
export function complement(mask: Uint8Array): Uint8Array {
  return mask.map((value) => 1 - value);
}

/**
 * For every cell the distance to the nearest cell of the other kind, in pixels: at least 1.
 * @param mask height × width, 0 or 1
 * @returns all 0 where the mask is empty or fills the grid: it has no boundary then
 * @see Karimi & Salcudean 2019, arXiv 1904.10030; MONAI's HausdorffDTLoss.distance_field
 */
export function distanceField(mask: Uint8Array, height: number, width: number): Float64Array {
  const outside = distanceTo(mask, height, width);
  const inside = distanceTo(complement(mask), height, width);
  if (!outside || !inside) return new Float64Array(height * width);
  return outside.map((distance, cell) => distance + (inside[cell] as number));
}
