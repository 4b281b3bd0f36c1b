/** The reference page of binary cross-entropy. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const bcePage: LossPage = {
  id: "bce",
  aliases: [
    "log loss",
    "logistic loss",
    "negative log-likelihood",
    "NLL",
    "sigmoid cross-entropy",
    "BCELoss",
    "BCEWithLogitsLoss",
    "BinaryCrossentropy",
    "对数损失",
    "负对数似然",
    "二元交叉熵",
    "二分类交叉熵",
  ],
  rewards: both(
    "Probability given to the true class, pixel by pixel: raising pᵢ on foreground or lowering it on background always pays, up to full certainty. It is a proper scoring rule: on average it is smallest when pᵢ is the true probability, so the outputs may be read as probabilities.",
    "逐个像素奖励真实类别所得的概率：前景上调高 pᵢ、背景上调低 pᵢ，损失总会下降，直到完全确信。它是严格恰当的评分规则：pᵢ 等于真实概率时期望损失最小，因此模型输出可以当作概率来读。",
  ),
  punishes: both(
    "Confident mistakes, in theory without limit: the true class at 0.5 costs 0.693, at 0.1 costs 2.303, at 0.001 costs 6.908. Every pixel has the same vote, so a large background outvotes a small foreground.",
    "惩罚确信的错误，理论上没有上限：真实类别的概率为 0.5 时代价是 0.693，为 0.1 时是 2.303，为 0.001 时是 6.908。每个像素一票，因此大片背景会压过小块前景。",
  ),
  use: both(
    "The default for binary masks whose foreground and background are of similar size, and the pixel term of most compound losses. Its gradient with respect to the logit is (pᵢ − gᵢ)/N: the worse the mistake, the stronger the pull.",
    "前景与背景面积相当时，它是二值掩膜的默认选择，也是多数组合损失中的逐像素项。它对 logit 的梯度为 (pᵢ − gᵢ)/N：错得越离谱，拉力越大。",
  ),
  fails: both(
    "With rare foreground: on a 16 × 16 grid with a 4-pixel lesion, ignoring it (p = 0.01 everywhere) costs 0.0818, finding it timidly (0.6 on the lesion, 0.1 elsewhere) costs 0.1117. It knows neither overlap nor distance nor shape: where the wrong pixels lie makes no difference.",
    "前景稀少时会失灵：在 16 × 16 的网格上有一个 4 像素的病灶，完全忽略它（处处 p = 0.01）的代价是 0.0818，而略带犹豫地找到它（病灶上 0.6，其余 0.1）反而要 0.1117。它不看重叠、距离和形状：错误像素落在哪里，代价都一样。",
  ),
  facts: [
    both(
      "A certain mistake costs 100 in PyTorch 2.13.0, which floors the logarithm at −100, and 16.118 in Keras 3.15.1, which first clips p to [10⁻⁷, 1 − 10⁻⁷].",
      "“确信却出错”的一个像素，在 PyTorch 2.13.0 中代价为 100（对数以 −100 为下限），在 Keras 3.15.1 中为 16.118（先把 p 截断到 [10⁻⁷, 1 − 10⁻⁷]）。",
    ),
  ],
  properties: ["pixelwise", "gradient-everywhere", "defined-when-empty", "calibrated"],
  related: ["cross-entropy", "weighted-bce", "focal", "bce-dice"],
};
