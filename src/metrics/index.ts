/** The list of metrics, in the order of the catalogue, and the counts they are computed from. */
import type { Grids } from "#grid/field.ts";
import { accuracy } from "./accuracy.ts";
import type { Confusion, MetricDefinition } from "./define.ts";
import { diceCoefficient } from "./diceCoefficient.ts";
import { falseNegatives } from "./falseNegatives.ts";
import { falsePositives } from "./falsePositives.ts";
import { intersectionOverUnion } from "./intersectionOverUnion.ts";
import { precision } from "./precision.ts";
import { recall } from "./recall.ts";
import { specificity } from "./specificity.ts";
import { trueNegatives } from "./trueNegatives.ts";
import { truePositives } from "./truePositives.ts";

export const metrics: readonly MetricDefinition[] = [
  truePositives,
  falsePositives,
  falseNegatives,
  trueNegatives,
  accuracy,
  precision,
  recall,
  specificity,
  diceCoefficient,
  intersectionOverUnion,
];

const byId: ReadonlyMap<string, MetricDefinition> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric of an id; undefined for ids that do not exist. */
export function metricById(id: string): MetricDefinition | undefined {
  return byId.get(id);
}

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
