/** Twice the overlap over the sum of both areas, on masks. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const diceCoefficient: MetricDefinition = {
  id: "dice",
  name: both("Dice coefficient (F1)", "Dice 系数（F1）"),
  tex: "\\frac{2\\,\\mathrm{TP}}{2\\,\\mathrm{TP}+\\mathrm{FP}+\\mathrm{FN}}",
  value: ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn),
  undefinedReason: both(
    "0/0: at this threshold neither the truth nor the prediction has foreground.",
    "0/0：在此阈值下，真值与预测都没有前景。",
  ),
};
