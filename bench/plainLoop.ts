/** The six losses and the counts at the threshold as one plain float64 loop, written by hand: what the kernel has to keep up with. */
import type { BenchGrid } from "./grid.ts";

/** What sliders change while the loop runs: no constants that a compiler could fold. */
export interface LoopParameters {
  alpha: number;
  gamma: number;
  weightFp: number;
  weightFn: number;
  threshold: number;
}

/** The defaults of the catalogue. */
export const defaults: LoopParameters = { alpha: 0.25, gamma: 2, weightFp: 0.3, weightFn: 0.7, threshold: 0.5 };

/** Values of bce, dice, soft-iou, tversky, focal and boundary and the confusion. */
export function plainLoop(
  { truth, prediction, phi }: BenchGrid,
  { alpha, gamma, weightFp, weightFn, threshold }: LoopParameters,
): Record<string, number> {
  let entropy = 0;
  let focal = 0;
  let both = 0;
  let all = 0;
  let real = 0;
  let boundary = 0;
  let hardTp = 0;
  let hardFp = 0;
  let hardFn = 0;
  const count = prediction.length;
  for (let cell = 0; cell < count; cell++) {
    const p = prediction[cell] as number;
    const g = truth[cell] as number;
    const logP = Math.max(Math.log(p), -100);
    const logO = Math.max(Math.log(1 - p), -100);
    entropy -= g * logP + (1 - g) * logO;
    focal -= alpha * g * (1 - p) ** gamma * logP + (1 - alpha) * (1 - g) * p ** gamma * logO;
    both += p * g;
    all += p;
    real += g;
    boundary += (phi[cell] as number) * p;
    const hard = p > threshold ? 1 : 0;
    hardTp += hard * g;
    hardFp += hard * (1 - g);
    hardFn += (1 - hard) * g;
  }
  return {
    bce: entropy / count,
    dice: 1 - (2 * both) / (all + real),
    "soft-iou": 1 - both / (all + real - both),
    tversky: 1 - both / (both + weightFp * (all - both) + weightFn * (real - both)),
    focal: focal / count,
    boundary: boundary / count,
    tp: hardTp,
    fp: hardFp,
    fn: hardFn,
  };
}
