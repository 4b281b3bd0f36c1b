/** The reference page of focal Tversky. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const focalTverskyPage: LossPage = {
  id: "focal-tversky",
  aliases: ["FTL", "Focal Tversky loss", "Focal Tversky index loss", "聚焦 Tversky 损失", "Focal Tversky 损失"],
  rewards: both(
    "What Tversky rewards; the exponent γ only changes how much an image counts at each overlap. γ = 1 is the Tversky loss.",
    "奖励的内容与 Tversky 相同；指数 γ 只改变不同重叠程度下图像的分量。γ = 1 即 Tversky 损失。",
  ),
  punishes: both(
    "What Tversky punishes, with the gradient multiplied by γ(1 − TI)ᵞ⁻¹. At the default γ = 0.75 this factor grows as the overlap improves: 0.77 at TI = 0.1, 2.37 at TI = 0.99. Nearly right images are pushed hardest; to concentrate on poor ones, as focal loss does with pixels, takes γ > 1.",
    "惩罚的内容也与 Tversky 相同，梯度乘以 γ(1 − TI)ᵞ⁻¹。默认 γ = 0.75 时，重叠越好该因子越大：TI = 0.1 时为 0.77，TI = 0.99 时为 2.37，即已接近正确的图像受力最大；若要像 Focal 损失对待像素那样集中于困难的图像，须取 γ > 1。",
  ),
  use: both(
    "Small lesions that must not be missed, with β > α as in Tversky, and γ < 1 to keep training moving when the overlap is already good.",
    "适合不容漏检的小病灶：与 Tversky 一样取 β > α，再以 γ < 1 使训练在重叠已经较好时仍有推动力。",
  ),
  fails: both(
    "For γ < 1 the slope is infinite at perfect overlap, and training may jitter there; for γ > 1 it fades to 0 and the last errors stay. Papers write the exponent as γ or as 1/γ. Without smoothing an empty truth costs 1 with zero gradient, or 0/0 with an empty prediction.",
    "γ < 1 时，完美重叠处斜率为无穷大，训练可能抖动；γ > 1 时斜率趋于 0，最后的错误难以消除。文献中指数有写作 γ 的，也有写作 1/γ 的。不加平滑项时，真值为空则损失为 1 且梯度为 0，预测也为空则为 0/0。",
  ),
  facts: [
    both(
      "The paper raises 1 − TI to 1/γ and recommends γ = 4/3; the authors' code has the exponent 0.75 and calls it gamma.",
      "论文的指数为 1/γ，推荐 γ = 4/3；作者代码直接写指数 0.75，并称之为 gamma。",
    ),
    both(
      "The authors' code and Jadon's call the weight of false negatives α (0.7), and both smooth with 1.",
      "作者的代码与 Jadon 的代码都用 α 表示假阴性的权重（0.7），且平滑项都为 1。",
    ),
    both(
      "Segmentation Models PyTorch's TverskyLoss (commit 5006616) takes gamma as the exponent itself, and is 0 wherever the truth is empty.",
      "Segmentation Models PyTorch 的 TverskyLoss（提交 5006616）把 gamma 直接用作指数，真值为空时恒为 0。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["tversky", "asymmetric-similarity", "focal", "unified-focal"],
};
