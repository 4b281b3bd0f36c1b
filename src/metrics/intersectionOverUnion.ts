/** Overlap over union, on masks. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";
import { noForegroundAtAll } from "./reasons.ts";

export const intersectionOverUnion: MetricDefinition = {
  id: "iou",
  group: "overlap",
  name: both("IoU (Jaccard index)", "IoU（交并比，Jaccard 系数）"),
  summary: both(
    "The overlap over the union of both areas; never above Dice, and equal to it only at 0 and 1.",
    "交集面积除以并集面积；不会大于 Dice 系数，只在 0 和 1 处与它相等。",
  ),
  tex: "\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FP}+\\mathrm{FN}}",
  value: ({ confusion: { tp, fp, fn } }) => tp / (tp + fp + fn),
  undefinedReason: () => noForegroundAtAll,
  libraries: () => answers({ sklearn: 0, torchmetrics: 0, monaiIgnoreEmpty: Number.NaN, monaiCountEmpty: 1, medpy: 1 }),
};
