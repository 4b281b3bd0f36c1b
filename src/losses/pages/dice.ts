/** The reference page of the Dice loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const dicePage: LossPage = {
  id: "dice",
  aliases: [
    "DSC loss",
    "Sørensen–Dice loss",
    "Sorensen-Dice loss",
    "Sørensen loss",
    "F1 loss",
    "soft Dice loss",
    "Dice coefficient loss",
    "骰子损失",
    "戴斯损失",
    "Dice 系数损失",
    "F1 损失",
    "软 Dice 损失",
  ],
  rewards: both(
    "Overlap Σpg as a share of both areas Σp + Σg; the amount of correct background does not enter. Raising one true pixel helps more than erasing an equal false one: p = [0.9, 0.1, 0.8], g = [1, 0, 1] costs 0.105, with 0.8 raised to 0.9 it is 0.077, with 0.1 erased 0.081.",
    "奖励重叠 Σpg 在真值面积与预测面积之和 Σp + Σg 中的占比，预测正确的背景再多也不计分。p = [0.9, 0.1, 0.8]、g = [1, 0, 1] 时损失为 0.105：把 0.8 提到 0.9 降至 0.077，而抹去 0.1 只降至 0.081。",
  ),
  punishes: both(
    "Misses and false alarms alike, each in proportion to the object's size, but not equally: on a 4 × 4 object four missed pixels cost 0.143, four extra ones 0.111. All background pixels have the same gradient 2I/(Σp + Σg)² with I = Σpg, however near or far, likely or unlikely they are.",
    "漏检与误报都按占目标面积的比例受罚，但并不等价：4 × 4 的目标漏掉 4 个像素损失为 0.143，多出 4 个像素为 0.111。记 I = Σpg，所有背景像素的梯度都是 2I/(Σp + Σg)²，与其远近、概率高低无关。",
  ),
  use: both(
    "Small structures in a large background, above all where the result is scored by Dice; usually added to cross-entropy. In a 16 × 16 image with a 4-pixel lesion, ignoring it (p = 0.01 everywhere) costs 0.988 and finding it (0.6 inside, 0.1 outside) 0.848, while BCE ranks the two the other way round (0.082 and 0.112).",
    "适合背景很大、目标很小的分割，尤其是以 Dice 评分的任务；通常与交叉熵相加使用。16 × 16 图像中有 4 个像素的病灶：全图 p = 0.01（忽略病灶）损失为 0.988，病灶 0.6、背景 0.1（找到病灶）为 0.848；BCE 的排序恰好相反（0.082 与 0.112）。",
  ),
  fails: both(
    "Without smoothing, an empty truth costs 1 for every non-empty prediction, with zero gradient, and 0/0 for an empty one. One scale does not fit all sizes: the same one-pixel shift costs 0.50 on a 2 × 2 square and 0.10 on a 10 × 10 one. A lone foreground pixel at p = 0.001 in a 3 × 3 image has a logit gradient of 0.002, against 0.111 with BCE; and as no proper scoring rule, it drives p towards 0 or 1 rather than towards the true probability.",
    "不加平滑项时，真值为空则任何非空预测的损失都为 1 且梯度为 0，预测也为空则成为 0/0。同样平移 1 个像素，2 × 2 的方块损失为 0.50，10 × 10 的只有 0.10，大小目标不可同尺度比较。3 × 3 图像中唯一的前景像素若 p = 0.001，对 logit 的梯度仅 0.002，而 BCE 为 0.111；它也不是恰当的评分规则，会把 p 推向 0 或 1，而不是真实概率。",
  ),
  facts: [
    both(
      "kornia's default dice_loss (micro average, two-class softmax; seen at commit b4f5a78) pools both classes, and then equals the mean absolute error mean|p − g|.",
      "kornia 的 dice_loss 默认对两类做 micro 平均（softmax 两通道，见提交 b4f5a78），结果等于平均绝对误差 mean|p − g|。",
    ),
    both(
      "SegLoss's SoftDiceLoss (commit d562441) and nnU-Net's Dice loss (commit 0e49508) return the negative score −Dice, so the best value is −1, not 0.",
      "SegLoss 的 SoftDiceLoss（提交 d562441）和 nnU-Net 的 Dice 损失（提交 0e49508）返回 −Dice，最优值是 −1 而不是 0。",
    ),
    both(
      "Segmentation Models PyTorch (commit 5006616) sets the loss to 0 wherever the truth is empty: false positives there cost nothing.",
      "Segmentation Models PyTorch（提交 5006616）在真值为空时把损失置 0，此时假阳性没有任何代价。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["soft-iou", "squared-dice", "tversky", "generalized-dice", "bce-dice"],
};
