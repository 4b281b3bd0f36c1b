/** Cells of neither. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const trueNegatives: MetricDefinition = {
  id: "tn",
  name: both("True negatives", "真阴性"),
  tex: "\\mathrm{TN}",
  value: ({ tn }) => tn,
  count: true,
};
