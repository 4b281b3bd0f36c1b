/** Share of cells classified right. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const accuracy: MetricDefinition = {
  id: "accuracy",
  name: both("Accuracy", "准确率"),
  tex: "\\frac{\\mathrm{TP}+\\mathrm{TN}}{N}",
  value: ({ tp, fp, fn, tn }) => (tp + tn) / (tp + fp + fn + tn),
};
