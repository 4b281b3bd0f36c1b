/** Overlap over union, on masks. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const intersectionOverUnion: MetricDefinition = {
  id: "iou",
  name: both("IoU (Jaccard index)", "交并比（Jaccard 指数）"),
  tex: "\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FP}+\\mathrm{FN}}",
  value: ({ tp, fp, fn }) => tp / (tp + fp + fn),
  undefinedReason: both("0/0: neither the truth nor the prediction has foreground.", "0/0：真值与预测都没有前景。"),
};
