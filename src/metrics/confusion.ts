/** The counts that most metrics are computed from. */
import type { Grids } from "#grid/field.ts";
import type { Confusion } from "./define.ts";

/** Counts of cells; a cell is predicted foreground where p > threshold, compared in float64. */
export function confusionAt({ truth, prediction }: Pick<Grids, "truth" | "prediction">, threshold: number): Confusion {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (let cell = 0; cell < truth.length; cell++) {
    const predicted = (prediction[cell] as number) > threshold;
    if (truth[cell]) {
      if (predicted) tp++;
      else fn++;
    } else if (predicted) fp++;
  }
  return { tp, fp, fn, tn: truth.length - tp - fp - fn };
}
