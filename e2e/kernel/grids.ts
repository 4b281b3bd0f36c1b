/** Grids that are the same in every run, made on the page or beside it. */

/** Plain data, so that it can cross to the page. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly truth: readonly number[];
  readonly prediction: readonly number[];
}

/** Numbers in [0, 1) that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random grid; every tenth probability is exactly 0, 1, or nearly so. */
export function randomGrid(height: number, width: number, seed: number): Grid {
  const random = seeded(seed);
  const extremes = [0, 1, 1e-6, 1 - 1e-6, 0.5];
  const cells = Array.from({ length: height * width }, (_, cell) => cell);
  const prediction = cells.map((cell) => (cell % 10 === 3 ? (extremes[cell % extremes.length] ?? 0) : random()));
  return { height, width, truth: cells.map(() => (random() < 0.4 ? 1 : 0)), prediction };
}
