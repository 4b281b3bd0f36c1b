/** The reference page of Poly-1 binary cross-entropy. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const poly1BcePage: LossPage = {
  id: "poly1-bce",
  aliases: [
    "PolyLoss",
    "Poly1",
    "poly loss",
    "Poly1 cross-entropy",
    "Poly1CrossEntropyLoss",
    "多项式损失",
    "Poly-1 交叉熵",
  ],
  rewards: both(
    "With ε > 0, going on from right to certain. Cross-entropy is the series (1 − pₜ) + (1 − pₜ)²/2 + …, and Poly-1 multiplies its first term by 1 + ε: at ε = 1, the slope at a pixel that is all but right doubles.",
    "ε > 0 时，奖励从“正确”走向“确信”。交叉熵可以展开为 (1 − pₜ) + (1 − pₜ)²/2 + …，Poly-1 把第一项乘以 1 + ε：ε = 1 时，几乎正确的像素处斜率加倍。",
  ),
  punishes: both(
    "As cross-entropy does, plus ε(1 − pₜ), which is at most ε per pixel: at ε = 1, pₜ = 0.9 costs 0.205 instead of 0.105, pₜ = 0.01 costs 5.595 instead of 4.605.",
    "在交叉熵之外再加 ε(1 − pₜ)，每个像素至多多付 ε：ε = 1 时，pₜ = 0.9 的代价由 0.105 变为 0.205，pₜ = 0.01 的代价由 4.605 变为 5.595。",
  ),
  use: both(
    "As one extra dial where cross-entropy already works. Its best setting depends on the task: Leng et al. report gains with ε = 2 on ImageNet classification and with ε = −1 on object detection and instance segmentation.",
    "在交叉熵已经可用时，作为一个附加旋钮。最佳取值因任务而异：Leng 等人在 ImageNet 分类上用 ε = 2、在目标检测与实例分割上用 ε = −1 取得提升。",
  ),
  fails: both(
    "ε > 0 works against the focal idea and gives weight back to easy pixels: with 252 background pixels at 0.1 and 4 foreground pixels at 0.2, the foreground's share of the loss falls from 20 % to 16 % at ε = 1. Unless ε = 0 it is not calibrated, and below ε = −1 the minimum moves to pₜ = −1/ε and the value may be negative.",
    "ε > 0 与 Focal 的思路相反，把权重还给容易像素：252 个背景像素为 0.1、4 个前景像素为 0.2 时，ε = 1 使前景占总损失的比例从 20 % 降到 16 %。除非 ε = 0，输出都不是校准的概率；ε < −1 时，最小值移到 pₜ = −1/ε，损失还可能为负。",
  ),
  properties: ["pixelwise", "gradient-everywhere", "defined-when-empty"],
  related: ["bce", "focal", "cross-entropy"],
};
