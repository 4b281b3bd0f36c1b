/** The signed distance φ of the surface loss. */
import { distanceTo } from "./distance.ts";

/**
 * φ: +distance to the truth outside it, −(distance to the background − 1) inside, so that the inner boundary pixels have 0.
 * @param truth height × width, 0 or 1
 * @returns all 0 where the truth is empty; null where it fills the grid: it has no boundary then
 * @see Kervadec et al. 2019, arXiv 1812.07032, eq. 6, in the form of the authors' code
 */
export function signedDistance(truth: Uint8Array, height: number, width: number): Float64Array | null {
  const outside = distanceTo(truth, height, width);
  if (!outside) return new Float64Array(height * width);
  const inside = distanceTo(
    truth.map((g) => 1 - g),
    height,
    width,
  );
  if (!inside) return null;
  return outside.map((distance, cell) => (truth[cell] ? 1 - (inside[cell] as number) : distance));
}
