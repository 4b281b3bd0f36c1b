/** The mean of recall and specificity. */
import { both } from "#i18n/locale.ts";
import { emptyTruth } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";

export const balancedAccuracy: MetricDefinition = {
  id: "balanced-accuracy",
  group: "agreement",
  name: both("Balanced accuracy", "平衡准确率"),
  summary: both(
    "The mean of recall and specificity: foreground and background count the same, however large each is.",
    "召回率与特异度的平均：前景与背景无论大小，权重相同。",
  ),
  tex: "\\frac{1}{2}\\left(\\frac{\\mathrm{TP}}{\\mathrm{TP}+\\mathrm{FN}}+\\frac{\\mathrm{TN}}{\\mathrm{TN}+\\mathrm{FP}}\\right)",
  value: ({ confusion: { tp, fp, fn, tn } }) => (tp / (tp + fn) + tn / (tn + fp)) / 2,
  undefinedReason: (study) =>
    emptyTruth(study)
      ? both("0/0: the truth has no foreground, so recall is undefined.", "0/0：真值中没有前景，因此召回率没有定义。")
      : both(
          "0/0: the truth has no background, so specificity is undefined.",
          "0/0：真值中没有背景，因此特异度没有定义。",
        ),
  // scikit-learn takes the mean over the classes that are there: the one.
  libraries: ({ confusion: { tp, fp, fn, tn } }) =>
    answers({ sklearn: tp + fn === 0 ? tn / (tn + fp) : tp / (tp + fn), monai: Number.NaN }),
};
