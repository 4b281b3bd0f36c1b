/** The reference page of the Hausdorff loss by erosion. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const hausdorffErPage: LossPage = {
  id: "hausdorff-er",
  aliases: ["HDER loss", "HausdorffERLoss", "Hausdorff erosion loss", "腐蚀 Hausdorff 损失", "基于腐蚀的豪斯多夫损失"],
  rewards: both(
    "It lets thin or faint errors pass: the map of squared errors is eroded again and again, and what survives the k-th erosion is charged kᵅ. An error map that is nowhere above 0.5 costs nothing.",
    "对又薄又淡的错误几乎不惩罚：平方误差图被反复腐蚀，第 k 次腐蚀后仍存在的部分按 kᵅ 计费。平方误差处处不超过 0.5 时，损失为 0。",
  ),
  punishes: both(
    "Thick errors. A pixel survives a first erosion if it and its four neighbours are wrong by more than half on average, that is at least three of the five when errors are certain: single wrong pixels vanish at once, a wrong 4 × 4 block costs 6.04 in a 16 × 16 image.",
    "惩罚成块的厚错误。像素及其上下左右四邻的平方误差平均超过一半，才能在第一次腐蚀后留下；误差为 0 或 1 时，即五个中至少错三个。单个错误像素立即消失，而 16 × 16 图像中一块 4 × 4 的错误损失为 6.04。",
  ),
  use: both(
    "As a stand-in for the Hausdorff distance without distance transforms, beside a region loss: erosion is a small convolution and runs on the GPU.",
    "在不做距离变换的情况下近似 Hausdorff 距离，与区域损失配合使用：腐蚀只是小卷积，可在 GPU 上计算。",
  ),
  fails: both(
    "It sees thickness, not distance: the 4 × 4 block costs 6.04 wherever it lies. Errors of up to |p − g| = 0.707 everywhere are free, so p = 0.5 everywhere costs 0 with zero gradient, and it cannot be used alone. As each erosion is rescaled to [0, 1], a 2 × 2 error never erodes away and costs 6.02, a 3 × 3 one 0.03.",
    "它看到的是厚度而不是距离：4 × 4 的错误块无论在哪里，损失都是 6.04。若处处 |p − g| 不超过 0.707，则没有任何代价，例如 p 处处为 0.5 时损失为 0 且梯度为 0，因此不能单独使用。每次腐蚀后都重新缩放到 [0, 1]，因此 2 × 2 的错误永远不会消失，损失为 6.02，而 3 × 3 的只有 0.03。",
  ),
  facts: [
    both(
      "In PatRyg99's HausdorffERLoss (commit 45d4586) the erosion runs without gradients: its value can be watched but not trained on. kornia's version (commit b4f5a78), built on it, is differentiable.",
      "PatRyg99 的 HausdorffERLoss（提交 45d4586）在关闭梯度的情况下做腐蚀：数值可以观察，却无法用来训练。kornia 在其基础上改写的版本（提交 b4f5a78）可以求导。",
    ),
    both(
      "Both rescale the map to [0, 1] after every erosion, as is done here.",
      "两者都在每次腐蚀后把误差图重新缩放到 [0, 1]，与此处的做法相同。",
    ),
  ],
  properties: ["defined-when-empty"],
  related: ["hausdorff-dt", "boundary", "mse"],
};
