/** The reference page of Lovász-Softmax. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const lovaszPage: LossPage = {
  id: "lovasz",
  aliases: [
    "Lovász-Softmax loss",
    "Lovasz softmax",
    "Lovász loss",
    "Jaccard surrogate loss",
    "Lovász 损失",
    "洛瓦兹损失",
    "洛瓦斯损失",
  ],
  rewards: both(
    "The IoU itself: at 0/1 predictions it equals 1 − IoU exactly, and between them it is interpolated linearly (the Lovász extension). For p = 0.9 right everywhere it is 0.1, the error itself, whatever the size.",
    "直接奖励 IoU 本身：预测为 0/1 时，它恰好等于 1 − IoU，两者之间按 Lovász 扩展分段线性插值。各像素都以 0.9 的概率预测正确时损失为 0.1，即误差本身，与目标大小无关。",
  ),
  punishes: both(
    "The largest errors first: pixels are sorted by |g − p|, and each weighs what it would take from the IoU if all pixels with larger errors were already wrong. Background pixels whose error lies below every foreground error weigh nothing.",
    "优先惩罚最大的误差：像素按 |g − p| 排序，每个像素的权重是在误差更大的像素全部判错的前提下，它再判错会使 IoU 损失多少。误差小于所有前景误差的背景像素，权重为 0。",
  ),
  use: both(
    "To raise the IoU in the last part of a training, after or beside cross-entropy. On a 4-pixel lesion in 16 × 16 (0.6 inside, 0.1 outside) it is 0.4, the error of the lesion: the haze of 0.1 costs nothing.",
    "适合在交叉熵之后或与其配合，于训练后期提高 IoU。16 × 16 图像中 4 个像素的病灶（病灶 0.6、背景 0.1）损失为 0.4，即病灶自身的误差；0.1 的低概率背景没有任何代价。",
  ),
  fails: both(
    "Many background pixels get no gradient: in that image the loss stays 0.4 for any background from 0 to 0.4, so it leaves p uncalibrated. Where the truth is empty it is max p: only one pixel is pushed down. It has kinks at ties, and the sort costs N log N.",
    "许多背景像素得不到梯度：在上述图像中，背景概率从 0 到 0.4 损失都是 0.4，因此 p 没有校准。真值为空时损失为 max p，只有一个像素受到压低。误差相等处不可导；排序需要 N log N 的时间。",
  ),
  facts: [
    both(
      "The authors' lovasz_softmax averages over the classes present in the truth by default (commit 7d48792): in an image without foreground only the background term remains, while here the foreground alone is taken.",
      "作者的 lovasz_softmax 默认只对真值中出现的类别取平均（提交 7d48792）：没有前景的图像只剩背景项；此处只取前景一类。",
    ),
  ],
  properties: ["handles-imbalance", "needs-sorting", "global", "defined-when-empty", "bounded"],
  related: ["lovasz-hinge", "soft-iou", "iou"],
};
