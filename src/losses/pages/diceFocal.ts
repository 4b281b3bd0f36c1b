/** The reference page of Dice + focal. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const diceFocalPage: LossPage = {
  id: "dice-focal",
  aliases: ["DiceFocalLoss", "focal + Dice", "SAM loss", "Dice 加 Focal", "Focal 加 Dice", "Dice-Focal 损失"],
  rewards: both(
    "A good overlap of the whole, and work on the pixels that are still wrong. Both terms look away from easy background, Dice because it counts no true negatives, focal through (1 − pₜ)ᵞ.",
    "既奖励整体重叠良好，也奖励改进仍然出错的像素。两项都不理会容易的背景：Dice 不计真阴性，Focal 靠的是 (1 − pₜ)ᵞ。",
  ),
  punishes: both(
    "Missed small objects twice over. With a 4-pixel lesion in 16 × 16, ignoring it (p = 0.01 everywhere) costs 0.988 in Dice and 0.071 in focal (γ = 2), finding it (0.6 on the lesion, 0.1 elsewhere) 0.848 and 0.002.",
    "漏掉小目标会被两项同时惩罚。16 × 16 的网格上有 4 像素的病灶，忽略它（处处 p = 0.01）时 Dice 项为 0.988、Focal 项为 0.071（γ = 2）；找到它（病灶上 0.6，其余 0.1）时为 0.848 与 0.002。",
  ),
  use: both(
    "For very small targets in large images, where BCE + Dice still misses some. The two need not be weighted alike: Segment Anything trains its masks with focal and Dice at 20 to 1.",
    "适合大图像中极小的目标，即 BCE + Dice 仍有漏检的情形。两项权重不必相等：Segment Anything 训练掩膜时，Focal 与 Dice 之比为 20 比 1。",
  ),
  fails: both(
    "At λ = 1 the focal term soon falls silent, 0.002 beside 0.848 above, and γ and λ have to be tuned together. Wrong labels dominate the focal part, outputs are not calibrated, and without smoothing it is 0/0 when both masks are empty.",
    "λ = 1 时，Focal 项很快就小到不起作用（如上例中 0.002 对 0.848），γ 与 λ 必须一起调。Focal 部分容易被标错的像素主导，输出不是校准的概率；不加平滑项时，两个掩膜都为空会得到 0/0。",
  ),
  facts: [
    both(
      "MONAI's DiceFocalLoss (commit d388d1c) uses focal without α unless it is given, with unit weights and smoothing 10⁻⁵.",
      "MONAI 的 DiceFocalLoss（提交 d388d1c）除非另行指定，Focal 不带 α，两项权重为 1，平滑项为 10⁻⁵。",
    ),
  ],
  properties: ["global", "handles-imbalance", "gradient-everywhere"],
  related: ["focal", "dice", "bce-dice", "unified-focal"],
};
