/** The correlation of truth and prediction as masks. */
import { both } from "#i18n/locale.ts";
import {
  bothEmpty,
  bothFull,
  emptyPrediction,
  emptyTruth,
  fullPrediction,
  fullTruth,
  oneClassReason,
} from "./cases.ts";
import type { Confusion, LibraryAnswer, MetricDefinition, Study } from "./define.ts";
import { answers } from "./libraries.ts";

export const matthewsCorrelation: MetricDefinition = {
  id: "mcc",
  group: "agreement",
  name: both("Matthews correlation (MCC)", "马修斯相关系数（MCC）"),
  summary: both(
    "The correlation of truth and prediction: 1 where they agree everywhere, 0 where they agree as if by chance, −1 where they are opposite.",
    "真值与预测的相关系数：处处一致为 1，与随机猜测相当为 0，处处相反为 −1。",
  ),
  tex: "\\frac{\\mathrm{TP}\\cdot\\mathrm{TN}-\\mathrm{FP}\\cdot\\mathrm{FN}}{\\sqrt{(\\mathrm{TP}+\\mathrm{FP})(\\mathrm{TP}+\\mathrm{FN})(\\mathrm{TN}+\\mathrm{FP})(\\mathrm{TN}+\\mathrm{FN})}}",
  value: ({ confusion: { tp, fp, fn, tn } }) =>
    (tp * tn - fp * fn) / (Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn))),
  undefinedReason: oneClassReason,
  libraries,
};

function libraries(study: Study): readonly LibraryAnswer[] {
  const others = { sklearn: 0, monai: Number.NaN };
  if (bothEmpty(study) || bothFull(study)) return answers({ ...others, torchmetrics: 1 });
  // Only these were run.
  const oneEmpty = (emptyTruth(study) && !fullPrediction(study)) || (emptyPrediction(study) && !fullTruth(study));
  return answers(oneEmpty ? { ...others, torchmetrics: withTinyConstant(study.confusion) } : others);
}

/** What torchmetrics puts for 0/0: the float32 epsilon added to each factor of the denominator. */
function withTinyConstant({ tp, fp, fn, tn }: Confusion): number {
  const tiny = 2 ** -23;
  const squared = (tp + fp + tiny) * (tp + fn + tiny) * (tn + fp + tiny) * (tn + fn + tiny);
  return (Math.sqrt(tiny) * (tp + tn - fp - fn)) / Math.sqrt(squared);
}
