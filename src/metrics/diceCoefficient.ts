/** Twice the overlap over the sum of both areas, on masks. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";
import { noForegroundAtAll } from "./reasons.ts";

export const diceCoefficient: MetricDefinition = {
  id: "dice",
  group: "overlap",
  name: both("Dice coefficient (F1)", "Dice 系数（F1）"),
  summary: both(
    "Twice the overlap over the sum of both areas: the harmonic mean of precision and recall.",
    "重叠面积的两倍除以两者面积之和，即精确率与召回率的调和平均。",
  ),
  tex: "\\frac{2\\,\\mathrm{TP}}{2\\,\\mathrm{TP}+\\mathrm{FP}+\\mathrm{FN}}",
  value: ({ confusion: { tp, fp, fn } }) => (2 * tp) / (2 * tp + fp + fn),
  undefinedReason: () => noForegroundAtAll,
  libraries: () =>
    answers({
      sklearn: 0,
      torchmetricsF1: 0,
      torchmetricsDice: Number.NaN,
      monaiIgnoreEmpty: Number.NaN,
      monaiCountEmpty: 1,
      medpy: Number.NaN,
      deepmind: Number.NaN,
    }),
};
