/** Share of the true background left alone. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";
import { noBackground } from "./reasons.ts";

export const specificity: MetricDefinition = {
  id: "specificity",
  group: "overlap",
  name: both("Specificity", "特异度"),
  summary: both(
    "The share of the true background that is left as background.",
    "真值的背景像素中，被预测为背景的比例。",
  ),
  tex: "\\frac{\\mathrm{TN}}{\\mathrm{TN}+\\mathrm{FP}}",
  value: ({ confusion: { fp, tn } }) => tn / (tn + fp),
  undefinedReason: () => noBackground,
  libraries: () => answers({ torchmetrics: 0, monai: Number.NaN, medpy: Number.NaN }),
};
