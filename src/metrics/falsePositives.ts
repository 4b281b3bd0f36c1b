/** Cells predicted that are not of the truth. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const falsePositives: MetricDefinition = {
  id: "fp",
  group: "counts",
  name: both("False positives", "假阳性"),
  summary: both(
    "How many background pixels of the truth are predicted as foreground.",
    "真值为背景、却被预测为前景的像素数。",
  ),
  tex: "\\mathrm{FP}",
  value: ({ confusion }) => confusion.fp,
  count: true,
};
