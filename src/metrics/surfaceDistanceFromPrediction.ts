/** The mean distance from the prediction’s surface to the truth’s. */
import { both } from "#i18n/locale.ts";
import { noDistanceReason } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { deepmindMean, meanFrom } from "./distances.ts";
import { meanDistanceAnswers } from "./libraries.ts";

export const surfaceDistanceFromPrediction: MetricDefinition = {
  id: "asd-pred-to-gt",
  group: "boundary",
  unit: "pixels",
  name: both("Mean surface distance, prediction to truth", "平均表面距离（预测→真值）"),
  summary: both(
    "How far the prediction’s surface is from the truth’s, on average; what of the truth is missed adds nothing.",
    "预测表面到真值表面的平均距离；漏掉的真值部分对它没有影响。",
  ),
  tex: "\\frac{1}{|\\partial P|}\\sum_{b\\in\\partial P}d(b,\\partial G)",
  costly: true,
  value: (study) => meanFrom(study, "prediction"),
  undefinedReason: noDistanceReason,
  libraries: meanDistanceAnswers,
  variants: [deepmindMean("asd_pred_to_gt_deepmind", "prediction")],
};
