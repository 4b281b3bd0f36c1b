/** The erosion form of the Hausdorff distance loss: how many erosions an error survives. */
import type { Field, Tape } from "./tape.ts";

/**
 * Σₖ k^α eₖ, where e₀ = (p − g)² and eₖ is e₍ₖ₋₁₎ averaged over the cross, less ½, cut at 0, and spread over [0, 1] again.
 * @param error p − g
 * @param alpha how much more later erosions count
 * @param erosions how many
 * @see Karimi & Salcudean 2019, arXiv 1904.10030, eq. 10; kornia's HausdorffERLoss
 */
export function survivingErosion(tape: Tape, error: Field, alpha: number, erosions: number): Field {
  let eroded = tape.multiply(error, error);
  let total = tape.scale(eroded, 0);
  for (let k = 1; k <= erosions; k++) {
    eroded = tape.spread(tape.positive(tape.scale(tape.crossMean(eroded), 1, -0.5)));
    total = tape.add(total, tape.scale(eroded, k ** alpha));
    // Nothing is left to erode.
    if (!eroded.values.some((value) => value !== 0)) break;
  }
  return total;
}
