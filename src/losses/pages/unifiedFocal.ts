/** The reference page of the asymmetric unified focal loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const unifiedFocalPage: LossPage = {
  id: "unified-focal",
  aliases: [
    "unified focal loss",
    "AsymmetricUnifiedFocalLoss",
    "asym_unified_focal_loss",
    "UFL",
    "统一 Focal 损失",
    "统一焦点损失",
    "非对称统一 Focal 损失",
  ],
  rewards: both(
    "Foreground, twice: it keeps its full cross-entropy while easy background fades by pᵞ, and its Tversky index is raised to the power 1 − γ, which magnifies what is left. At γ = 0.5 a foreground index of 0.99 still counts √0.01 = 0.1.",
    "双重偏向前景：前景保留完整的交叉熵，容易的背景则按 pᵞ 衰减；前景的 Tversky 损失再取 1 − γ 次幂，放大剩余的误差。γ = 0.5 时，前景系数已达 0.99，仍要计 √0.01 = 0.1。",
  ),
  punishes: both(
    "Misses a little more than false positives: δ = 0.6 against 0.4, in the cross-entropy and in the foreground's Tversky index. In the cross-entropy, false positives cost little while p is small, and all of their share as p nears 1.",
    "对假阴性罚得略重：在交叉熵和前景的 Tversky 系数中都是 δ = 0.6 对 0.4。交叉熵部分里，假阳性在 p 较小时代价很低，p 接近 1 时才全额计入。",
  ),
  use: both(
    "For strong imbalance, when Dice, focal and Tversky are to be tried through one set of dials: λ shares the weight between the pixel and the region term, δ between misses and false positives, γ sets the focus. λ = 0.5, δ = 0.6 and γ = 0.5 are the authors' starting point.",
    "适合类别严重不平衡、想用同一组旋钮比较 Dice、Focal 与 Tversky 的情形：λ 在逐像素项与区域项之间分配权重，δ 权衡漏检与误报，γ 控制聚焦。作者建议从 λ = 0.5、δ = 0.6、γ = 0.5 开始。",
  ),
  fails: both(
    "The slope of the foreground term grows without bound as its index approaches 1, which can unsettle the end of the training. An empty truth predicted as empty still costs 0.245 on an 8 × 8 grid, since clipping leaves 10⁻⁷ on every pixel. Three dials that act on both halves at once are hard to tune apart.",
    "前景系数趋近 1 时，前景项的斜率趋于无穷，可能使训练末期不稳定。真值为空、预测也为空时，截断仍在每个像素上留下 10⁻⁷，在 8 × 8 的网格上代价为 0.245。三个参数同时牵动两个部分，很难分开来调。",
  ),
  facts: [
    both(
      "The author's Keras code (mlyg/unified-focal-loss, commit 411c9c5) gives λ to the Tversky half and 1 − λ to the focal half, the paper and MONAI (commit d388d1c) the other way round; at λ = 0.5 it makes no difference.",
      "作者的 Keras 代码（mlyg/unified-focal-loss，提交 411c9c5）把 λ 给了 Tversky 部分、1 − λ 给了 Focal 部分，论文与 MONAI（提交 d388d1c）则相反；λ = 0.5 时没有差别。",
    ),
    both(
      "MONAI's version (commit d388d1c) raises an error where the truth has no foreground, and has δ = 0.7 by default.",
      "MONAI 的版本（提交 d388d1c）在真值没有前景时抛出错误，默认 δ = 0.7。",
    ),
  ],
  properties: ["global", "handles-imbalance", "gradient-everywhere", "defined-when-empty"],
  related: ["focal-tversky", "focal", "dice-focal", "combo"],
};
