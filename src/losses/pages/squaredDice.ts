/** The reference page of Dice with squared areas (V-Net). */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const squaredDicePage: LossPage = {
  id: "squared-dice",
  aliases: [
    "V-Net loss",
    "VNet Dice",
    "Dice loss with squared denominator",
    "squared_pred Dice",
    "平方项 Dice 损失",
    "V-Net 损失",
  ],
  rewards: both(
    "Overlap over the squared areas Σp² + Σg². A confident core counts most; a faint haze around it costs little, since 0.1² is only 0.01.",
    "奖励重叠相对于平方和 Σp² + Σg² 的比例：核心区域预测得越确信越有利，周围淡淡的低概率背景则代价很小，因为 0.1² 只有 0.01。",
  ),
  punishes: both(
    "Confident false positives: the gradient at a background pixel is 4·I·p/(Σp² + Σg²)² with I = Σpg, so it grows with p, and a pixel at 0.01 is pushed down a hundred times less than one at 1. Unlike the plain form, it is also 0 when p equals a soft g.",
    "主要惩罚确信的假阳性：记 I = Σpg，背景像素的梯度为 4·I·p/(Σp² + Σg²)²，与 p 成正比，因此 p = 0.01 的像素受到的压力只有 p = 1 的百分之一。与普通形式不同，当 p 恰好等于软标签 g 时，它的值为 0。",
  ),
  use: both(
    "Where plain Dice drowns in low background probabilities: a 4-pixel lesion in 16 × 16 at 0.6 inside and 0.1 outside costs 0.397, against 0.848 with plain Dice. With 0/1 predictions both are the same number.",
    "适合大片低概率背景淹没普通 Dice 的情形：16 × 16 图像中 4 个像素的病灶，病灶 0.6、背景 0.1 时损失为 0.397，而普通 Dice 为 0.848。预测为 0/1 时两者完全相同。",
  ),
  fails: both(
    "It forgives uncertainty: a 4 × 4 object in 8 × 8, right with probability 0.9 everywhere, costs 0.022 where plain Dice says 0.182, so a low value does not mean sharp probabilities. A background pixel at p = 0 has no gradient, and empty masks remain a problem: an empty truth gives 1, or 0/0 if the prediction is empty too.",
    "对不确定的预测过于宽容：8 × 8 图像中 4 × 4 的目标，各像素都以 0.9 的概率预测正确，损失只有 0.022，普通 Dice 则为 0.182，因此损失低不代表概率锐利。p = 0 的背景像素梯度为 0；空掩膜的问题依旧：真值为空时损失为 1，预测也为空时为 0/0。",
  ),
  facts: [
    both(
      "“Squared Dice” names two formulas: V-Net and MONAI (squared_pred=True, commit d388d1c) square p and g in the areas, SegLoss (square=True, commit d562441) squares the soft TP, FP and FN pixel by pixel. Their values differ.",
      "“平方 Dice”有两种公式：V-Net 与 MONAI（squared_pred=True，提交 d388d1c）在分母中对 p 和 g 取平方，SegLoss（square=True，提交 d562441）则逐像素对软 TP、FP、FN 取平方，两者数值不同。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["dice", "jaccard", "soft-iou", "generalized-dice"],
};
