/** The metrics of the first numbers: those that need counts only and little code. definitions.ts has all. */
import { accuracy } from "./accuracy.ts";
import type { MetricDefinition } from "./define.ts";
import { diceCoefficient } from "./diceCoefficient.ts";
import { falseNegatives } from "./falseNegatives.ts";
import { falsePositives } from "./falsePositives.ts";
import { intersectionOverUnion } from "./intersectionOverUnion.ts";
import { precision } from "./precision.ts";
import { recall } from "./recall.ts";
import { specificity } from "./specificity.ts";
import { trueNegatives } from "./trueNegatives.ts";
import { truePositives } from "./truePositives.ts";

export const starter: readonly MetricDefinition[] = [
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
