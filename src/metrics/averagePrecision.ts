/** Precision averaged over the recall gained at each threshold. */
import { both } from "#i18n/locale.ts";
import { rankingOf } from "#maps/ranking.ts";
import { emptyTruth } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";

export const averagePrecision: MetricDefinition = {
  id: "average-precision",
  group: "ranking",
  name: both("Average precision", "平均精度（AP）"),
  summary: both(
    "Precision at every probability that occurs, taken as a threshold, weighted by the recall gained there: the area under the precision–recall curve, in steps.",
    "依次以出现过的每个概率为阈值，用召回率的增量对精确率加权求和，即阶梯状的精确率—召回率曲线下面积。",
  ),
  tex: "\\sum_n (R_n-R_{n-1})\\,P_n",
  costly: true,
  value: (study) => study.once("ranking", ({ truth, prediction }) => rankingOf(truth, prediction)).averagePrecision,
  undefinedReason: (study) =>
    emptyTruth(study)
      ? both("0/0: the truth has no foreground, so recall is undefined.", "0/0：真值中没有前景，因此召回率没有定义。")
      : both(
          "The truth is all foreground: precision is 1 at every threshold, and there is nothing to rank.",
          "真值全是前景：在任何阈值下精确率都是 1，没有可供排序的对象。",
        ),
  libraries: (study) => {
    const constant = emptyTruth(study) ? 0 : 1;
    return answers({ sklearn: constant, torchmetrics: constant, monai: Number.NaN });
  },
};
