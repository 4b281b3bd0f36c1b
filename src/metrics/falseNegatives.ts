/** Cells of the truth that are missed. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const falseNegatives: MetricDefinition = {
  id: "fn",
  group: "counts",
  name: both("False negatives", "假阴性"),
  summary: both("How many foreground pixels of the truth are missed.", "真值为前景、却未被预测为前景的像素数。"),
  tex: "\\mathrm{FN}",
  value: ({ confusion }) => confusion.fn,
  count: true,
};
