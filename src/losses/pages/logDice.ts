/** The reference page of log Dice. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const logDicePage: LossPage = {
  id: "log-dice",
  aliases: ["Logarithmic Dice loss", "negative log Dice", "Dice log_loss", "对数 Dice 损失", "负对数 Dice 损失"],
  rewards: both(
    "What Dice rewards, on a logarithmic scale: each doubling of the Dice score is worth the same ln 2 = 0.693, from 0.01 to 0.02 as from 0.4 to 0.8.",
    "奖励的内容与 Dice 相同，但采用对数尺度：Dice 系数每翻一倍，损失都下降 ln 2 = 0.693，无论从 0.01 到 0.02，还是从 0.4 到 0.8。",
  ),
  punishes: both(
    "Poor overlap most of all: the gradient is the Dice gradient divided by the score. Ignoring a 4-pixel lesion in 16 × 16 (p = 0.01 everywhere) costs 4.41, with 82 times the gradient of the Dice loss.",
    "对重叠极差的情形惩罚最重：梯度等于 Dice 的梯度除以 Dice 系数。16 × 16 图像中 4 个像素的病灶被忽略（全图 p = 0.01）时损失为 4.41，梯度是 Dice 损失的 82 倍。",
  ),
  use: both(
    "Very small or hard objects, where plain Dice sits near 1 and hardly tells bad from worse. Near the optimum it behaves as Dice: −ln(1 − d) ≈ d.",
    "适合极小或极难的目标：此时普通 Dice 停在 1 附近，几乎分不出差与更差。接近最优时与 Dice 相当：−ln(1 − d) ≈ d。",
  ),
  fails: both(
    "The score is floored at 10⁻⁷: below it the loss is stuck at 16.118 and its gradient is 0, so a complete miss with p = 0 cannot recover. One missed image can dominate a batch. An empty truth costs 16.118 for any non-empty prediction unless it is set to zero, and 0/0 when both masks are empty.",
    "Dice 系数以 10⁻⁷ 为下限：低于它时损失停在 16.118 且梯度为 0，p = 0 的完全漏检无法恢复。一幅漏检的图像就可能主导整个批次。除非设为“真值为空时取 0”，真值为空则任何非空预测的损失都是 16.118，两个掩膜都为空时为 0/0。",
  ),
  facts: [
    both(
      "Segmentation Models PyTorch (log_loss=True, commit 5006616) floors the score at 10⁻⁷ and returns 0 when the truth is empty.",
      "Segmentation Models PyTorch（log_loss=True，提交 5006616）把系数的下限设为 10⁻⁷，真值为空时返回 0。",
    ),
  ],
  properties: ["handles-imbalance", "global", "bounded"],
  related: ["dice", "log-cosh-dice", "focal-tversky", "bce"],
};
