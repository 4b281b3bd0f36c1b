/** Between a pixel's probability p and its logit z = ln(p / (1 − p)). */

/** In [−∞, ∞] for p in [0, 1]. */
export function logitOf(p: number): number {
  return Math.log(p / (1 - p));
}

/** The sigmoid. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
