/** Cells of neither. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const trueNegatives: MetricDefinition = {
  id: "tn",
  group: "counts",
  name: both("True negatives", "真阴性"),
  summary: both(
    "How many background pixels of the truth are left as background.",
    "真值为背景、且被预测为背景的像素数。",
  ),
  tex: "\\mathrm{TN}",
  value: ({ confusion }) => confusion.tn,
  count: true,
};
