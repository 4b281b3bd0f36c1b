/** The reference page of the Hausdorff loss by distance transforms. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const hausdorffDtPage: LossPage = {
  id: "hausdorff-dt",
  aliases: [
    "HD loss",
    "HDDT loss",
    "HausdorffDTLoss",
    "distance transform Hausdorff loss",
    "豪斯多夫损失",
    "豪斯多夫距离损失",
    "距离变换 Hausdorff 损失",
  ],
  rewards: both(
    "Errors that lie close to both contours: each squared error is multiplied by its distance to the true boundary and to the predicted one, each to the power α. Zero only if p = g wherever that weight is not 0.",
    "奖励错误只出现在两条轮廓附近：每个像素的平方误差乘以它到真实边界与预测边界的距离的 α 次方之和。只有在权重不为 0 的地方 p = g，损失才为 0。",
  ),
  punishes: both(
    "Far errors, at α = 2 by the square of the distance: beside a 4 × 4 square in 16 × 16, one extra pixel next to it costs 0.008, one 12.7 pixels away along the diagonal 0.637, while Dice charges 0.030 for either.",
    "惩罚远处的错误，α = 2 时按距离的平方加重：16 × 16 图像中 4 × 4 方块旁，紧邻的一个多余像素损失为 0.008，沿对角线相距 12.7 像素的一个为 0.637，而 Dice 对两者都是 0.030。",
  ),
  use: both(
    "Beside a region loss where outliers matter, above all where the result is scored by the Hausdorff distance. The one-sided form drops the predicted distance map and saves a transform in every step.",
    "适合在意离群错误、尤其以 Hausdorff 距离评分的任务，与区域损失配合使用。单侧形式去掉预测的距离图，每步少做一次距离变换。",
  ),
  fails: both(
    "Unbounded and of another scale than Dice, so its weight must be tuned. It can prefer to ignore a small object: on a 4-pixel lesion in 16 × 16 ignoring it (p = 0.01) costs 0.019, finding it (0.6 inside, 0.1 outside) 0.743. The predicted mask is cut at p > 0.5: the value jumps there, the gradient takes no notice of it, and with an empty truth any p up to 0.5 is free.",
    "没有上界，尺度与 Dice 不同，权重须另行调节。它可能宁可忽略小目标：16 × 16 图像中 4 个像素的病灶，忽略它（p = 0.01）损失为 0.019，找到它（病灶 0.6、背景 0.1）反而为 0.743。预测掩膜以 p > 0.5 划定，越过时数值跳变而梯度毫不知情；真值为空时，p 不超过 0.5 都没有代价。",
  ),
  facts: [
    both(
      "SegWithDistMap's hd_loss (commit 153dabf) takes distances only inside the masks, 0 outside: how far a false positive lies from the truth then does not matter.",
      "SegWithDistMap 的 hd_loss（提交 153dabf）只在掩膜内部取距离，外部为 0：假阳性离真值多远便不起作用。",
    ),
    both(
      "MONAI's HausdorffDTLoss (commit d388d1c) sets the distance map of an all-0 or all-1 mask to 0, as here.",
      "MONAI 的 HausdorffDTLoss（提交 d388d1c）对全 0 或全 1 的掩膜令距离图为 0，与此处的做法相同。",
    ),
  ],
  properties: ["sees-distance", "gradient-everywhere", "needs-distance-transform", "defined-when-empty"],
  related: ["boundary", "hausdorff-er", "mse", "dice-boundary"],
};
