/** Overlap over union, on masks. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const intersectionOverUnion: MetricDefinition = {
  id: "iou",
  name: both("IoU (Jaccard index)", "IoU（交并比，Jaccard 系数）"),
  tex: "\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FP}+\\mathrm{FN}}",
  value: ({ tp, fp, fn }) => tp / (tp + fp + fn),
  undefinedReason: both(
    "0/0: at this threshold neither the truth nor the prediction has foreground.",
    "0/0：在此阈值下，真值与预测都没有前景。",
  ),
};
