/** Share of the true foreground that is found. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const recall: MetricDefinition = {
  id: "recall",
  name: both("Recall (sensitivity)", "召回率（灵敏度）"),
  tex: "\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FN}}",
  value: ({ tp, fn }) => tp / (tp + fn),
  undefinedReason: both("0/0: the truth has no foreground.", "0/0：真值中没有前景。"),
};
