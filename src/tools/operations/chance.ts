/** Chance that is the same for the same seed. */

/**
 * A stream of numbers in [0, 1).
 *
 * @param seed - whole
 * @see the public-domain generator mulberry32 by Tommy Ettinger
 */
export function chances(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A stream of standard normal numbers, by Box and Muller. */
export function normals(seed: number): () => number {
  const next = chances(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
