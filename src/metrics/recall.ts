/** Share of the true foreground that is found. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";
import { noForeground } from "./reasons.ts";

export const recall: MetricDefinition = {
  id: "recall",
  group: "overlap",
  name: both("Recall (sensitivity)", "召回率（灵敏度）"),
  summary: both("The share of the true foreground that is found.", "真值的前景像素中，被预测为前景的比例。"),
  tex: "\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FN}}",
  value: ({ confusion: { tp, fn } }) => tp / (tp + fn),
  undefinedReason: () => noForeground,
  libraries: () => answers({ sklearn: 0, torchmetrics: 0, monai: Number.NaN, medpy: Number.NaN }),
};
