/** The mean distance from the truth’s surface to the prediction’s. */
import { both } from "#i18n/locale.ts";
import { noDistanceReason } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { deepmindMean, meanFrom } from "./distances.ts";
import { meanDistanceAnswers } from "./libraries.ts";

export const surfaceDistanceFromTruth: MetricDefinition = {
  id: "asd-gt-to-pred",
  group: "boundary",
  unit: "pixels",
  name: both("Mean surface distance, truth to prediction", "平均表面距离（真值→预测）"),
  summary: both(
    "How far the truth’s surface is from the prediction’s, on average; what is predicted elsewhere adds nothing.",
    "真值表面到预测表面的平均距离；别处多预测出来的部分对它没有影响。",
  ),
  tex: "\\frac{1}{|\\partial G|}\\sum_{a\\in\\partial G}d(a,\\partial P)",
  costly: true,
  value: (study) => meanFrom(study, "truth"),
  undefinedReason: noDistanceReason,
  libraries: meanDistanceAnswers,
  variants: [deepmindMean("asd_gt_to_pred_deepmind", "truth")],
};
