/** Share of cells classified right. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const accuracy: MetricDefinition = {
  id: "accuracy",
  group: "overlap",
  name: both("Accuracy", "准确率"),
  summary: both(
    "The share of all pixels that are classified right; where the background is large it says little.",
    "分类正确的像素占全部像素的比例；背景很大时，它说明不了多少问题。",
  ),
  tex: "\\frac{\\mathrm{TP}+\\mathrm{TN}}{N}",
  value: ({ confusion: { tp, fp, fn, tn } }) => (tp + tn) / (tp + fp + fn + tn),
};
