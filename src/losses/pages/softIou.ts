/** The reference page of soft IoU. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const softIouPage: LossPage = {
  id: "soft-iou",
  aliases: [
    "IoU loss",
    "IoU 损失",
    "Differentiable IoU loss",
    "intersection over union loss",
    "mIoU loss",
    "交并比损失",
    "软 IoU 损失",
    "可微 IoU 损失",
  ],
  rewards: both(
    "The soft intersection I = Σpg as a share of the soft union U = Σ(p + g − pg). p = [0.8, 0.1, 0.9, 0.2], g = [1, 0, 1, 0]: intersection 1.7, union 2.3, loss 0.261.",
    "奖励软交集 I = Σpg 在软并集 U = Σ(p + g − pg) 中的占比。p = [0.8, 0.1, 0.9, 0.2]、g = [1, 0, 1, 0] 时，交集为 1.7，并集为 2.3，损失为 0.261。",
  ),
  punishes: both(
    "The same errors as Dice, more strictly: loss = 2d/(1 + d) with d the Dice loss, so 0.143 becomes 0.25. A foreground pixel has the gradient −1/U, a background pixel I/U²: the poorer the overlap, the more the pull of the foreground prevails.",
    "惩罚的错误与 Dice 相同但更严厉：损失 = 2d/(1 + d)，d 为 Dice 损失，例如 0.143 变为 0.25。前景像素的梯度为 −1/U，背景像素为 I/U²：重叠越差，前景的拉力越占上风。",
  ),
  use: both(
    "Where the result is scored by IoU, and foreground is scarce. As it ranks single images exactly as Dice does, the choice matters only when losses are averaged or added to others: near the optimum it is twice as steep.",
    "适合以 IoU 评分、前景稀少的任务。对单幅图像的排序与 Dice 完全一致，只有在多幅图像取平均或与其他损失相加时，两者才有差别：接近最优时它的斜率是 Dice 的两倍。",
  ),
  fails: both(
    "As flat as Dice for a poor overlap, and flatter: ignoring a 4-pixel lesion in 16 × 16 (p = 0.01) costs 0.994, finding it (0.6 inside, 0.1 outside) 0.918. An empty truth costs 1 with zero gradient, 0/0 if the prediction is empty too. With soft targets it is not 0 at p = g: p = g = 0.5 everywhere costs 0.667.",
    "重叠很差时与 Dice 一样平坦，甚至更平：16 × 16 图像中忽略 4 个像素的病灶（p = 0.01）损失为 0.994，找到病灶（病灶 0.6、背景 0.1）也有 0.918。真值为空时损失为 1 且梯度为 0，预测也为空则为 0/0。使用软标签时，p = g 处损失并不为 0：p = g 且处处为 0.5 时损失为 0.667。",
  ),
  facts: [
    both(
      "MONAI's DiceLoss(jaccard=True) (commit d388d1c) adds the smoothing to doubled intersection and union: its smooth of 10⁻⁵ acts as 5·10⁻⁶ here.",
      "MONAI 的 DiceLoss(jaccard=True)（提交 d388d1c）把平滑项加在加倍的交集与并集上：它的 10⁻⁵ 相当于这里的 5·10⁻⁶。",
    ),
    both(
      "SegLoss's IoULoss (commit d562441) returns −IoU, not 1 − IoU.",
      "SegLoss 的 IoULoss（提交 d562441）返回 −IoU，而不是 1 − IoU。",
    ),
    both(
      "Segmentation Models PyTorch's JaccardLoss (commit 5006616) is 0 wherever the truth is empty.",
      "Segmentation Models PyTorch 的 JaccardLoss（提交 5006616）在真值为空时恒为 0。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["jaccard", "dice", "lovasz", "iou", "bce-iou"],
};
