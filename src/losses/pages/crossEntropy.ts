/** The reference page of cross-entropy over two softmax channels. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const crossEntropyPage: LossPage = {
  id: "cross-entropy",
  aliases: [
    "CE loss",
    "softmax loss",
    "softmax cross-entropy",
    "categorical cross-entropy",
    "CrossEntropyLoss",
    "CategoricalCrossentropy",
    "交叉熵损失",
    "多分类交叉熵",
    "softmax 损失",
  ],
  rewards: both(
    "The share of the softmax that goes to the true class. With two channels only the difference of the logits counts, p = σ(z₁ − z₀), so the value is that of binary cross-entropy.",
    "奖励真实类别在 softmax 中所得的份额。只有两个通道时，起作用的只是两个 logit 之差，即 p = σ(z₁ − z₀)，因此数值与二值交叉熵相同。",
  ),
  punishes: both(
    "Confidence in the wrong class, without limit: computed from logits, a margin of 10 in favour of the wrong class costs 10.00005, a margin of 20 costs 20. Both classes have the same price per pixel.",
    "惩罚对错误类别的确信，且没有上限：直接由 logit 计算时，错误类别领先 10，代价为 10.00005；领先 20，代价为 20。两类像素的权重相同。",
  ),
  use: both(
    "For networks with one output channel per class; it extends to more than two classes as it stands. Give the library logits rather than probabilities: log-sum-exp stays exact where the logarithm of a rounded probability does not.",
    "适用于每个类别一个输出通道的网络，可以原样推广到两类以上。应把 logit 而不是概率交给库函数：log-sum-exp 始终精确，而先舍入成概率再取对数会丢失精度。",
  ),
  fails: both(
    "With rare foreground, just as binary cross-entropy does. Softmax applied twice, a common slip, squeezes p into the range from 0.269 to 0.731, so that even a perfect prediction costs 0.313.",
    "前景稀少时与二值交叉熵一样失灵。常见的失误是做了两次 softmax：p 被压到 0.269 与 0.731 之间，即使预测完全正确，代价也有 0.313。",
  ),
  facts: [
    both(
      "PyTorch 2.13.0's cross_entropy on the logits [ln(1 − p), ln p] returns the binary cross-entropy of p.",
      "在 PyTorch 2.13.0 中，以 [ln(1 − p), ln p] 为 logit 调用 cross_entropy，得到的正是 p 的二值交叉熵。",
    ),
  ],
  properties: ["pixelwise", "gradient-everywhere", "defined-when-empty", "calibrated"],
  related: ["bce", "weighted-bce", "label-smoothing-bce"],
};
