/** The reference page of the Lovász hinge. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const lovaszHingePage: LossPage = {
  id: "lovasz-hinge",
  aliases: [
    "Lovász hinge loss",
    "Lovasz hinge",
    "Jaccard hinge loss",
    "binary Lovász loss",
    "Lovász 铰链损失",
    "Lovász 合页损失",
  ],
  rewards: both(
    "The IoU after thresholding at 0.5, with a margin: a pixel is finished once its logit passes 1 on the right side, that is p ≥ 0.731 inside and p ≤ 0.269 outside. 0.74 and 0.26 everywhere already cost 0.",
    "奖励以 0.5 为阈值的 IoU，并要求留有间隔：像素的 logit 在正确一侧超过 1 即算完成，也就是前景 p ≥ 0.731、背景 p ≤ 0.269。目标内处处 0.74、目标外处处 0.26 时，损失已经为 0。",
  ),
  punishes: both(
    "Wrong pixels in proportion to their logit, not their probability: the errors 1 − x(2g − 1), with x the logit, grow without limit, and are weighted as in Lovász-Softmax by what they take from the IoU. With p clipped at 10⁻⁷, the certain opposite of the truth costs 17.118.",
    "按 logit 而不是概率惩罚判错的像素：误差 1 − x(2g − 1)（x 为 logit）没有上限，再像 Lovász-Softmax 那样按各像素造成的 IoU 损失加权。p 截断到 10⁻⁷ 时，与真值完全相反的确信预测损失为 17.118。",
  ),
  use: both(
    "Binary segmentation scored by IoU, from logits. Unlike soft IoU it keeps its slope for confident mistakes, since it works before the sigmoid.",
    "适合以 IoU 评分的二值分割，直接作用于 logit。与 Soft IoU 不同，它作用在 sigmoid 之前，对确信却判错的像素仍保持斜率。",
  ),
  fails: both(
    "One certain mistake can outweigh the rest of the image. Pixels beyond the margin have no gradient, so probabilities are not calibrated. Where the truth is empty, all the weight lies on the single pixel with the highest logit.",
    "一个确信的错误就可能压过图像其余部分。越过间隔的像素没有梯度，因此概率没有校准。真值为空时，全部权重落在 logit 最大的一个像素上。",
  ),
  facts: [
    both(
      "It is defined on logits. The authors' code (commit 7d48792) takes logits as input; given probabilities it runs without complaint, but then every background pixel has an error of at least 1, however small p is.",
      "它定义在 logit 上。作者的代码（提交 7d48792）以 logit 为输入；若误传概率，代码照样运行，但此时背景像素无论 p 多小，误差都至少为 1。",
    ),
  ],
  properties: ["handles-imbalance", "needs-sorting", "global", "defined-when-empty"],
  related: ["lovasz", "soft-iou", "bce"],
};
