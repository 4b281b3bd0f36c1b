/** Cells of the truth that are predicted. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const truePositives: MetricDefinition = {
  id: "tp",
  group: "counts",
  name: both("True positives", "真阳性"),
  summary: both(
    "How many foreground pixels of the truth are predicted as foreground.",
    "真值为前景、且被预测为前景的像素数。",
  ),
  tex: "\\mathrm{TP}",
  value: ({ confusion }) => confusion.tp,
  count: true,
};
