/** The reference page of log-cosh Dice. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const logCoshDicePage: LossPage = {
  id: "log-cosh-dice",
  aliases: ["LCDL", "lc-Dice", "log cosh Dice loss", "对数双曲余弦 Dice 损失"],
  rewards: both(
    "Exactly what Dice rewards: ln cosh is increasing, so images are ranked as by the Dice loss d. Only the scale differs: about d²/2 when d is small (0.005 at d = 0.1) and 0.434 at d = 1.",
    "奖励的内容与 Dice 完全一致：ln cosh 单调递增，对预测的排序与 Dice 损失 d 相同，只是尺度不同：d 较小时约为 d²/2（d = 0.1 时为 0.005），d = 1 时为 0.434。",
  ),
  punishes: both(
    "What Dice punishes, with its gradient multiplied by tanh d: 0.76 at d = 1, 0.46 at 0.5, 0.10 at 0.1. Errors of a nearly right mask are thus damped, those of a poor one are not amplified.",
    "惩罚的内容也与 Dice 相同，只是梯度乘以 tanh d：d = 1 时为 0.76，0.5 时为 0.46，0.1 时为 0.10。因此已接近正确的掩膜受到的修正变弱，而很差的掩膜也不会被放大惩罚。",
  ),
  use: both(
    "When Dice training jitters near the end: the slope then fades smoothly to 0 instead of staying finite. In a batch, images with a large Dice loss weigh more.",
    "适合 Dice 训练后期抖动的情形：接近最优时斜率平滑地趋于 0，而不是停留在有限值。同一批次中，Dice 损失大的图像所占权重更大。",
  ),
  fails: both(
    "Progress slows exactly where the last gains are made: at d = 0.1 the gradient is a tenth of Dice's. It inherits Dice's problems with empty masks and object size, and values are not comparable with Dice losses: even a complete miss costs only 0.434.",
    "越到最后越难提升：d = 0.1 时梯度只有 Dice 的十分之一。空掩膜与目标大小的问题与 Dice 相同；数值也不能与 Dice 损失直接比较，全部漏检也只有 0.434。",
  ),
  facts: [
    both(
      "Jadon's code uses a smoothing of 1 inside the Dice part (commit 00d3335); without it the same mask has another value.",
      "Jadon 的代码在 Dice 部分使用平滑项 1（提交 00d3335）；不加平滑项时，同一掩膜的数值不同。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["dice", "log-dice", "focal-tversky"],
};
