/** Share of the predicted foreground that is right. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const precision: MetricDefinition = {
  id: "precision",
  name: both("Precision", "精确率"),
  tex: "\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FP}}",
  value: ({ tp, fp }) => tp / (tp + fp),
  undefinedReason: both(
    "0/0: nothing is predicted as foreground at this threshold.",
    "0/0：在此阈值下没有像素被预测为前景。",
  ),
};
