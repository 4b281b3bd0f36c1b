/** Precision and recall in one number, recall counting β times as much. */
import { both } from "#i18n/locale.ts";
import { emptyTruth } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";
import { noForegroundAtAll, nothingPredicted } from "./reasons.ts";

export const fBeta: MetricDefinition = {
  id: "f-beta",
  group: "overlap",
  name: both("F-β", "F-β 分数"),
  summary: both(
    "The harmonic mean of precision and recall, with recall counting β times as much; at β = 1 it is the Dice coefficient.",
    "精确率与召回率的加权调和平均，召回率的重要性是精确率的 β 倍；β = 1 时就是 Dice 系数。",
  ),
  tex: "\\frac{(1+\\beta^2)\\,\\mathrm{TP}}{(1+\\beta^2)\\,\\mathrm{TP}+\\beta^2\\,\\mathrm{FN}+\\mathrm{FP}}",
  parameters: {
    beta: {
      default: 2,
      domain: "exponent",
      min: 0.1,
      max: 5,
      step: 0.1,
      tex: "\\beta",
      name: both("weight of recall", "召回率的权重"),
    },
  },
  // Both weights by their share of 1 + β², so that no β overflows.
  value: ({ confusion: { tp, fp, fn } }, { beta = 2 }) => tp / (tp + fn / (1 + 1 / beta ** 2) + fp / (1 + beta ** 2)),
  undefinedReason: (study) => (emptyTruth(study) ? noForegroundAtAll : nothingPredicted),
  libraries: () => answers({ sklearn: 0, torchmetrics: 0 }),
};
