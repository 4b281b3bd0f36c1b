/** Share of the true background left alone. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const specificity: MetricDefinition = {
  id: "specificity",
  name: both("Specificity", "特异度"),
  tex: "\\frac{\\mathrm{TN}}{\\mathrm{TN}+\\mathrm{FP}}",
  value: ({ fp, tn }) => tn / (tn + fp),
  undefinedReason: both("0/0: the truth has no background.", "0/0：真值中没有背景。"),
};
