/** How often a foreground cell has the higher probability than a background cell. */
import { both } from "#i18n/locale.ts";
import { rankingOf } from "#maps/ranking.ts";
import { emptyTruth } from "./cases.ts";
import type { MetricDefinition } from "./define.ts";
import { answers } from "./libraries.ts";

export const rocAuc: MetricDefinition = {
  id: "roc-auc",
  group: "ranking",
  name: both("Area under the ROC curve", "ROC 曲线下面积（AUC）"),
  summary: both(
    "How often a pixel of the foreground gets a higher probability than one of the background, ties counting half; no threshold is involved.",
    "任取一个前景像素和一个背景像素，前者概率更高的机会，概率相等按一半计；与阈值无关。",
  ),
  tex: "\\Pr(p_i>p_j)+\\tfrac{1}{2}\\Pr(p_i=p_j),\\quad g_i=1,\\ g_j=0",
  costly: true,
  value: (study) => study.once("ranking", ({ truth, prediction }) => rankingOf(truth, prediction)).rocAuc,
  undefinedReason: (study) =>
    emptyTruth(study)
      ? both(
          "The truth has no foreground, so there are no pairs of foreground and background to rank.",
          "真值中没有前景，无法组成可供比较的前景—背景像素对。",
        )
      : both(
          "The truth has no background, so there are no pairs of foreground and background to rank.",
          "真值中没有背景，无法组成可供比较的前景—背景像素对。",
        ),
  libraries: () => answers({ sklearn: Number.NaN, torchmetrics: 0, monai: Number.NaN }),
};
