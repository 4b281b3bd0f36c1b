/** The reference page of clDice. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const cldicePage: LossPage = {
  id: "cldice",
  aliases: [
    "centerline Dice",
    "centerline",
    "中心线损失",
    "centreline Dice",
    "soft-clDice",
    "skeleton Dice loss",
    "中心线 Dice 损失",
    "骨架 Dice 损失",
  ],
  rewards: both(
    "Centre lines that match: the skeleton of the prediction lies inside the truth (precision), that of the truth inside the prediction (sensitivity), and their harmonic mean is taken. Width hardly counts: a 14-pixel line predicted three pixels wide costs 0, where the Dice loss is 0.5.",
    "奖励中心线吻合：预测的骨架落在真值内（精确率），真值的骨架落在预测内（灵敏度），取两者的调和平均。粗细几乎不计：14 像素长的细线预测成三像素宽，损失为 0，而 Dice 损失为 0.5。",
  ),
  punishes: both(
    "Missing lengths of line, thin and thick vessels alike per unit of length: a one-pixel gap in the 14-pixel line costs 0.034. False branches count by the length of their skeleton.",
    "惩罚缺失的线段，单位长度上粗细血管一视同仁：14 像素的细线断开 1 个像素，损失为 0.034。虚假的分支按其骨架长度计费。",
  ),
  use: both(
    "Vessels, roads, neurites, cracks: thin structures whose connection matters more than their width. Always beside Dice or cross-entropy, which pin down the width.",
    "适合血管、道路、神经突、裂缝等连通比粗细更重要的细长结构。总要与 Dice 或交叉熵配合，由它们来约束粗细。",
  ),
  fails: both(
    "It counts centre-line pixels, not components: a gap and a trimmed end of one pixel cost the same 0.034. A constant image has no skeleton, so p = 1 everywhere costs 0. With 3 iterations only structures of up to 8 pixels' width, 2·(iterations + 1), have a skeleton along their length.",
    "它数的是中心线像素，而不是连通分量：线中断开 1 像素与线端缺 1 像素，损失同为 0.034。常数图像没有骨架，因此 p 处处为 1 时损失为 0。迭代 3 次时，只有宽度不超过 8 像素，即 2 ×（迭代次数 + 1）的结构才能沿其走向得到骨架。",
  ),
  facts: [
    both(
      "The authors' PyTorch code (commit 47d31a6) always takes 10 iterations: its argument iter_ is ignored.",
      "作者的 PyTorch 代码（提交 47d31a6）固定迭代 10 次，参数 iter_ 不起作用。",
    ),
    both(
      "MONAI's SoftclDiceLoss (commit 2303b30) drops channel 0 as background; given a single channel it sums over nothing and returns 0.",
      "MONAI 的 SoftclDiceLoss（提交 2303b30）把 0 号通道当作背景去掉；若只输入一个通道，求和为空，结果恒为 0。",
    ),
  ],
  properties: ["handles-imbalance", "global", "defined-when-empty", "bounded", "sees-topology"],
  related: ["dice-cldice", "dice", "boundary"],
};
