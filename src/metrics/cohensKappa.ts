/** Agreement of truth and prediction beyond what chance would give. */
import { both } from "#i18n/locale.ts";
import { oneClassReason } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { absent, answers } from "./libraries.ts";

export const cohensKappa: MetricDefinition = {
  id: "kappa",
  group: "agreement",
  name: both("Cohen’s kappa", "Cohen’s kappa 系数"),
  summary: both(
    "Accuracy above what two masks of these sizes would reach by chance, as a share of what is possible above it.",
    "准确率超出偶然一致的部分，占最大可能超出部分的比例；偶然一致由两个掩膜的大小决定。",
  ),
  tex: "\\frac{p_o-p_e}{1-p_e}",
  // With both shares over N², so that nothing is rounded before the division.
  value: ({ confusion: { tp, fp, fn, tn } }) =>
    (2 * (tp * tn - fp * fn)) / ((tp + fp) * (fp + tn) + (tp + fn) * (fn + tn)),
  undefinedReason: oneClassReason,
  libraries: () => answers({ sklearn: Number.NaN, torchmetrics: Number.NaN, monai: absent }),
};
