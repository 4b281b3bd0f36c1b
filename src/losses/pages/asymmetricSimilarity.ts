/** The reference page of the F-β loss (asymmetric similarity). */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const asymmetricSimilarityPage: LossPage = {
  id: "asymmetric-similarity",
  aliases: [
    "Asymmetric similarity loss",
    "Asymmetric loss (Hashemi)",
    "F-beta loss",
    "Fβ 损失",
    "非对称相似度损失",
    "F-beta 损失",
  ],
  rewards: both(
    "A soft F-β score: overlap in which recall counts β times as much as precision. It is the Tversky loss with α = 1/(1 + β²) and β²/(1 + β²) for misses; β = 1 is Dice.",
    "奖励软 F-β 分数：召回率的重要性是精确率的 β 倍。它就是 Tversky 损失：假阳性权重为 1/(1 + β²)，假阴性权重为 β²/(1 + β²)；β = 1 即 Dice。",
  ),
  punishes: both(
    "For β > 1, misses: at the default 1.5 the weights are 0.692 for false negatives and 0.308 for false positives, and on a 4 × 4 object four missed pixels cost 0.188, four extra ones 0.071.",
    "β > 1 时主要惩罚漏检：默认 β = 1.5 时，假阴性权重为 0.692，假阳性权重为 0.308；4 × 4 的目标漏掉 4 个像素损失为 0.188，多出 4 个为 0.071。",
  ),
  use: both(
    "Where recall matters more than precision and one dial is enough; one reads β off the score that is reported (F1, F2).",
    "适合召回率比精确率更重要、一个旋钮就够用的任务；β 可直接取自所报告的分数（F1、F2）。",
  ),
  fails: both(
    "Everything said of Tversky: over-segmentation for a large β (at β = 3 a false positive weighs 0.1), loss 1 with zero gradient for an empty truth, 0/0 if both masks are empty. The balance shifts with β², so small changes of β go far.",
    "Tversky 的缺点它都有：β 较大时过分割（β = 3 时假阳性权重只有 0.1），真值为空时损失为 1 且梯度为 0，两个掩膜都为空时为 0/0。权重随 β² 变化，β 稍有改动影响就很大。",
  ),
  facts: [
    both(
      "SegLoss's AsymLoss (commit d562441) has β = 1.5 and smoothing 1 built in, and returns −score, not 1 − score.",
      "SegLoss 的 AsymLoss（提交 d562441）内置 β = 1.5 与平滑项 1，返回 −得分，而不是 1 − 得分。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["tversky", "dice", "focal-tversky", "sensitivity-specificity"],
};
