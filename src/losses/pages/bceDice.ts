/** The reference page of BCE + Dice. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const bceDicePage: LossPage = {
  id: "bce-dice",
  aliases: [
    "DiceCE",
    "DiceCELoss",
    "DC_and_CE_loss",
    "BCEDiceLoss",
    "Dice + cross-entropy",
    "Dice + BCE",
    "nnU-Net loss",
    "Dice 加交叉熵",
    "交叉熵加 Dice",
    "Dice 交叉熵组合",
  ],
  rewards: both(
    "The right probability at every pixel and the right overlap of the whole. Each term helps where the other is weak: Dice keeps a small foreground in view, cross-entropy keeps a gradient on confident mistakes.",
    "既奖励每个像素的概率正确，也奖励整体重叠良好。两项互补：Dice 不让小前景被淹没，交叉熵则在确信的错误上保住梯度。",
  ),
  punishes: both(
    "Missed small objects through Dice, confident mistakes through cross-entropy. With a 4-pixel lesion in 16 × 16, ignoring it (p = 0.01 everywhere) costs 1.070 and finding it (0.6 on the lesion, 0.1 elsewhere) 0.960, while cross-entropy alone ranks the two the other way round.",
    "由 Dice 惩罚漏掉小目标，由交叉熵惩罚确信的错误。16 × 16 的网格上有 4 像素的病灶，忽略它（处处 p = 0.01）的代价是 1.070，找到它（病灶上 0.6，其余 0.1）是 0.960；只用交叉熵时，排序恰好相反。",
  ),
  use: both(
    "The usual first choice in medical segmentation, and the default of nnU-Net. It also starts better than Dice alone: with p = 0.001 everywhere, a pixel of that lesion has a logit gradient of 0.0005 from Dice and of 0.0039 from cross-entropy.",
    "医学图像分割中最常用的首选，也是 nnU-Net 的默认损失。它比单用 Dice 更容易起步：若处处 p = 0.001，上述病灶的一个像素从 Dice 得到的 logit 梯度约为 0.0005，从交叉熵得到 0.0039。",
  ),
  fails: both(
    "Equal λ is not equal influence: late in training cross-entropy is close to 0 while Dice on small objects is still large. Without smoothing, an empty truth makes the Dice term 1 whatever is predicted, and 0/0 once the prediction is empty too. Neither term sees distance or topology.",
    "λ 相等不等于影响相等：训练后期交叉熵接近 0，小目标上的 Dice 项却仍然很大。不加平滑项时，真值为空会使 Dice 项恒为 1，若预测也为空则是 0/0。两项都不看距离，也不看拓扑。",
  ),
  facts: [
    both(
      "MONAI's DiceCELoss (commit d388d1c) adds the two terms with weight 1 and smoothing 10⁻⁵; Jadon's bce_dice_loss (commit 00d3335) halves the sum and smooths with 1.",
      "MONAI 的 DiceCELoss（提交 d388d1c）两项权重均为 1，平滑项为 10⁻⁵；Jadon 的 bce_dice_loss（提交 00d3335）取两项之和的一半，平滑项为 1。",
    ),
    both(
      "nnU-Net (commit 0e49508) adds the negative Dice score instead of 1 − Dice, so that its loss goes down to −1.",
      "nnU-Net（提交 0e49508）加的是负的 Dice 系数而不是 1 − Dice，因此损失可降到 −1。",
    ),
  ],
  properties: ["global", "handles-imbalance", "gradient-everywhere"],
  related: ["dice", "bce", "bce-iou", "dice-focal", "combo"],
};
