/** The reference page of top-k binary cross-entropy. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const topkBcePage: LossPage = {
  id: "topk-bce",
  aliases: [
    "TopKLoss",
    "OHEM",
    "online hard example mining",
    "online bootstrapping",
    "bootstrapped cross-entropy",
    "hard pixel mining",
    "难例挖掘",
    "在线难例挖掘",
    "困难像素挖掘",
    "在线自举",
  ],
  rewards: both(
    "Repairing the worst pixels, and nothing else: only the k % of pixels with the largest cross-entropy are averaged.",
    "只奖励修正最差的像素：仅对交叉熵最大的 k % 像素求平均，其余一概不看。",
  ),
  punishes: both(
    "The hardest pixels, at their full cross-entropy. With 252 background pixels at 0.1 and 4 foreground pixels at 0.2, the foreground makes up 74 % of the loss at k = 10, but 20 % of plain cross-entropy.",
    "以完整的交叉熵惩罚最困难的像素。252 个背景像素为 0.1、4 个前景像素为 0.2 时，k = 10 下前景占总损失的 74 %，而在普通交叉熵中只占 20 %。",
  ),
  use: both(
    "For large images that are mostly easy and go wrong in few places, often after a start with plain cross-entropy. k = 100 is plain cross-entropy; k = 10 is a common choice.",
    "适合大部分容易、只有少数地方出错的大幅图像，常在先用普通交叉熵训练一段时间之后采用。k = 100 即普通交叉熵，k = 10 较为常用。",
  ),
  fails: both(
    "Wrong labels are the hardest pixels of all: on 256 pixels, a mislabelled one at p = 0.001 counts ten times as much as in plain cross-entropy. The pixels outside the top k % get no gradient, and a grid of fewer than 100/k pixels leaves nothing to average: 0/0.",
    "标错的像素恰恰最“困难”：在 256 个像素中，一个 p = 0.001 的错标像素，分量是普通交叉熵中的十倍。排在前 k % 之外的像素得不到梯度；网格的像素数少于 100/k 时，没有像素可平均，结果是 0/0。",
  ),
  facts: [
    both(
      "nnU-Net (commit 0e49508) rounds the number of pixels down; with fewer than ten pixels at k = 10 it returns NaN.",
      "nnU-Net（提交 0e49508）对像素个数向下取整；k = 10 且像素少于十个时返回 NaN。",
    ),
  ],
  properties: ["handles-imbalance", "needs-sorting", "defined-when-empty"],
  related: ["focal", "bce", "lovasz"],
};
