/** The reference page of generalised Dice. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const generalizedDicePage: LossPage = {
  id: "generalized-dice",
  aliases: [
    "GDL",
    "Generalized Dice loss",
    "Generalised Dice score loss",
    "GDice",
    "广义骰子损失",
    "广义 Dice 系数损失",
  ],
  rewards: both(
    "The overlap of both classes, each weighted by 1/area² of its truth, so that a small foreground counts as much as a large background or more. For 4 foreground pixels of 256, one unit of foreground overlap weighs 3969 times one of background.",
    "同时奖励前景与背景的重叠，各类以其真值面积的平方倒数 1/面积² 为权重，使小前景的分量不低于大背景。256 个像素中有 4 个前景时，前景重叠一个单位的权重是背景的 3969 倍。",
  ),
  punishes: both(
    "Errors relative to the smaller class: on a 4 × 4 object in 16 × 16 four missed pixels cost 0.133 and four extra ones 0.105. Predicting nothing and predicting everything cost the same, 0.969, on the 4-pixel lesion.",
    "按较小类别的面积惩罚错误：16 × 16 图像中 4 × 4 的目标，漏掉 4 个像素损失为 0.133，多出 4 个为 0.105。对 4 个像素的病灶，全判为背景与全判为前景的损失相同，都是 0.969。",
  ),
  use: both(
    "Several classes of very different size, its original purpose; with two classes it is Dice with a little of the background's view. Ignoring the lesion (p = 0.01) costs 0.969, finding it (0.6 inside, 0.1 outside) 0.845.",
    "适合多个大小悬殊的类别（这正是它的初衷）；只有两类时，相当于兼顾少许背景的 Dice。忽略病灶（全图 p = 0.01）损失为 0.969，找到病灶（病灶 0.6、背景 0.1）为 0.845。",
  ),
  fails: both(
    "The power matters: with weights 1/area (power 1) the same two predictions cost 0.451 and 0.694, so ignoring the lesion wins. The weights jump from image to image, a class of a single pixel dominates the sum, and for an absent class 1/0 must be replaced by convention.",
    "权重的幂次很关键：若权重取 1/面积（幂次为 1），上述两种预测的损失为 0.451 与 0.694，忽略病灶反而更优。权重随图像剧烈变化，只有一个像素的类别会主导总和；缺失的类别权重为 1/0，只能靠约定处理。",
  ),
  facts: [
    both(
      "An empty truth has no agreed value: on the same 8 × 8 grid MONAI (commit d388d1c) returns 0.19, since the absent class takes the other's weight, and the boundary-loss repository (commit 171c32d) 1.0, since its weight becomes 10²⁰.",
      "真值为空时没有公认的取值：在同一个 8 × 8 网格上，MONAI（提交 d388d1c）返回 0.19，因为缺失类别取另一类的权重；boundary-loss 仓库（提交 171c32d）返回 1.0，因为缺失类别的权重变为 10²⁰。",
    ),
    both(
      "With the weights made equal in that way, the loss of an empty truth is simply mean(p).",
      "按前一种约定，真值为空时两类权重相等，损失就是 mean(p)。",
    ),
    both(
      "SegLoss's GDiceLoss (commit d562441) returns −score, and doubles the smoothing in the numerator.",
      "SegLoss 的 GDiceLoss（提交 d562441）返回 −得分，且分子中的平滑项被乘以 2。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded", "defined-when-empty"],
  related: ["dice", "tversky", "dice-boundary", "mcc"],
};
