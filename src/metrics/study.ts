/** What metrics are asked about: two grids at a threshold, and what several metrics share. */
import type { Grids } from "#grid/field.ts";
import { confusionAt } from "./confusion.ts";
import type { Confusion, Study } from "./define.ts";

/**
 * A study of the grids as they stand: what is computed once is kept until the study is let go, so make a new one when they change.
 * @param threshold a cell is predicted foreground where p > threshold
 * @param confusion where it is already counted
 */
export function createStudy(
  { height, width, truth, prediction }: Grids,
  threshold: number,
  confusion: Confusion = confusionAt({ truth, prediction }, threshold),
): Study {
  const kept = new Map<string, unknown>();
  return {
    confusion,
    height,
    width,
    truth,
    prediction,
    threshold,
    once<T>(name: string, make: (study: Study) => T): T {
      if (!kept.has(name)) kept.set(name, make(this));
      return kept.get(name) as T;
    },
  };
}
