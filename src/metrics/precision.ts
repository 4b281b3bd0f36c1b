/** Share of the predicted foreground that is right. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";
import { nothingPredicted } from "./reasons.ts";

export const precision: MetricDefinition = {
  id: "precision",
  group: "overlap",
  name: both("Precision", "精确率"),
  summary: both(
    "The share of the predicted foreground that is foreground in the truth.",
    "预测为前景的像素中，真值也是前景的比例。",
  ),
  tex: "\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FP}}",
  value: ({ confusion: { tp, fp } }) => tp / (tp + fp),
  undefinedReason: () => nothingPredicted,
  libraries: () => answers({ sklearn: 0, torchmetrics: 0, monai: Number.NaN, medpy: Number.NaN }),
};
