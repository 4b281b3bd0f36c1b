/** The reference page of the Tversky loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const tverskyPage: LossPage = {
  id: "tversky",
  aliases: ["Tversky index loss", "TL", "特沃斯基损失", "Tversky 指数损失"],
  rewards: both(
    "Overlap, with a price of its own for each kind of error: α per unit of false positive, β per unit of false negative. α = β = ½ is the Dice loss, α = β = 1 the soft IoU loss.",
    "奖励重叠，并为两类错误分别定价：一单位假阳性的代价为 α，一单位假阴性的代价为 β。α = β = ½ 即 Dice 损失，α = β = 1 即 Soft IoU 损失。",
  ),
  punishes: both(
    "With the default α = 0.3, β = 0.7, misses: on a 4 × 4 object four missed pixels cost 0.189, four extra ones 0.070 (Dice: 0.143 and 0.111). The two cost the same, 0.125, at α = 4/7 and β = 3/7: Dice itself is not neutral.",
    "默认 α = 0.3、β = 0.7，主要惩罚漏检：4 × 4 的目标漏掉 4 个像素损失为 0.189，多出 4 个为 0.070（Dice 为 0.143 与 0.111）。要使两者相等（都为 0.125），须取 α = 4/7、β = 3/7，可见 Dice 本身并不中立。",
  ),
  use: both(
    "Where one kind of error is worse: lesions that must not be missed (β > α), or a screening that must not raise false alarms (α > β). With α + β = 1 it is one minus a soft F-score.",
    "适合两类错误轻重不同的任务：不容漏检的病灶取 β > α，不容误报的场合取 α > β。α + β = 1 时，它等于 1 减去软 F 分数。",
  ),
  fails: both(
    "A large β is paid for with over-segmentation: the mask grows, precision falls, and Dice may fall with it. Empty truths are as in Dice: loss 1 with zero gradient, 0/0 if the prediction is empty too. Check which error a library calls α before copying a value.",
    "β 取大的代价是过分割：掩膜变大，精确率下降，Dice 也可能随之下降。真值为空时与 Dice 相同：损失为 1 且梯度为 0，预测也为空则为 0/0。照搬参数之前，务必核实该库的 α 究竟指哪类错误。",
  ),
  facts: [
    both(
      "Keras 3.15.1 swaps the two: its alpha weighs false negatives and its beta false positives, against its documentation. Fixed later (pull request 23333).",
      "Keras 3.15.1 把两者弄反：alpha 实际加权假阴性，beta 加权假阳性，与其文档不符；后已修正（合并请求 23333）。",
    ),
    both(
      "kornia's tversky_loss (commit b4f5a78) sums over the softmax channels, where the false positives of one class are the false negatives of the other: it depends only on α + β.",
      "kornia 的 tversky_loss（提交 b4f5a78）对 softmax 各通道一并求和，一类的假阳性恰是另一类的假阴性，因此结果只取决于 α + β。",
    ),
    both(
      "Abraham and Khan's code (commit 94fa7f7) and Jadon's (commit 084e136) call the weight of false negatives α (0.7) and that of false positives 1 − α.",
      "Abraham 与 Khan 的代码（提交 94fa7f7）以及 Jadon 的代码（提交 084e136）用 α 表示假阴性的权重（0.7），假阳性的权重为 1 − α。",
    ),
    both(
      "SegLoss's TverskyLoss (commit d562441) returns −index, not 1 − index.",
      "SegLoss 的 TverskyLoss（提交 d562441）返回 −系数，而不是 1 − 系数。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["focal-tversky", "asymmetric-similarity", "dice", "soft-iou"],
};
