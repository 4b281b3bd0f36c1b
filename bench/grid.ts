/** The grid the bench measures on: a round lesion, and a prediction of it that is shifted, soft at the edge and a little noisy. */
import { signedDistance } from "#maps/signedDistance.ts";

export interface BenchGrid {
  readonly size: number;
  readonly truth: Uint8Array;
  readonly prediction: Float64Array;
  readonly phi: Float64Array;
}

/** @param size rows and columns */
export function lesion(size: number): BenchGrid {
  const truth = new Uint8Array(size * size);
  const prediction = new Float64Array(size * size);
  let state = 1;
  const noise = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff - 0.5;
  };
  for (let row = 0; row < size; row++) {
    for (let col = 0; col < size; col++) {
      const cell = row * size + col;
      truth[cell] = Math.hypot(row - size * 0.5, col - size * 0.45) < size * 0.28 ? 1 : 0;
      const outside = Math.hypot(row - size * 0.5, col - size * 0.5) - size * 0.3;
      prediction[cell] = 1 / (1 + Math.exp(outside / (size * 0.02) + noise()));
    }
  }
  return { size, truth, prediction, phi: signedDistance(truth, size, size) ?? new Float64Array(size * size) };
}
