/** Asymmetric unified focal loss: focal cross-entropy on the background, focal Tversky on the foreground. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { tightClip } from "./parameters.ts";
import { FN, FP, q, TN, TP } from "./parts.ts";

export const unifiedFocal: LossDefinition = {
  id: "unified-focal",
  family: "compound",
  name: both("Asymmetric unified focal loss", "非对称统一 Focal 损失"),
  shortName: both("Unified focal", "统一 Focal 损失"),
  summary: both(
    "Focal cross-entropy plus focal Tversky with one δ and one γ: γ damps easy background in the first and presses on the foreground in the second.",
    "Focal 交叉熵与 Focal Tversky 之和，共用一个 δ 和一个 γ：γ 在前者中压低容易的背景，在后者中强化前景。",
  ),
  expression: `
    q = clip(p, clip, 1 - clip)
    F = -mean((1-delta)*(1-g)*q^gamma*log(1-q) + delta*g*log(q))
    TP = sum(q*g)
    FP = sum(q*(1-g))
    FN = sum((1-q)*g)
    TN = sum((1-q)*(1-g))
    T1 = (TP + 1e-7)/(TP + delta*FN + (1-delta)*FP + 1e-7)
    T0 = (TN + 1e-7)/(TN + delta*FP + (1-delta)*FN + 1e-7)
    lambda*F + (1-lambda)*((1 - T0) + (1 - T1)^(1-gamma))/2
  `,
  parameters: {
    lambda: {
      default: 0.5,
      domain: "share",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "\\lambda",
      name: both("share of cross-entropy", "交叉熵所占比例"),
      help: both(
        "How much the focal cross-entropy counts; focal Tversky gets the rest.",
        "Focal 交叉熵所占的比例，其余归 Focal Tversky。",
      ),
    },
    delta: {
      default: 0.6,
      domain: "share",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "\\delta",
      name: both("foreground weight", "前景权重"),
      help: both(
        "Weight of foreground in the cross-entropy and of misses in the Tversky index: above ½ misses cost more.",
        "交叉熵中前景的权重，也是 Tversky 系数中漏检的权重：大于 ½ 时漏检代价更高。",
      ),
    },
    gamma: {
      default: 0.5,
      domain: "share",
      min: 0,
      max: 0.95,
      step: 0.05,
      tex: "\\gamma",
      name: both("focusing", "聚焦参数"),
      help: both(
        "Larger γ damps easy background and presses harder on foreground that is already well covered; at 0 neither.",
        "γ 越大，容易的背景被压得越低，对已覆盖较好的前景继续施压越强；取 0 时两者都没有。",
      ),
    },
    clip: tightClip,
  },
  parts: {
    q,
    F: { tex: "F", name: both("asymmetric focal cross-entropy", "非对称 Focal 交叉熵") },
    TP,
    FP,
    FN,
    TN,
    T1: { tex: "\\mathrm{TI}_1", name: both("Tversky index of the foreground", "前景的 Tversky 系数") },
    T0: { tex: "\\mathrm{TI}_0", name: both("Tversky index of the background", "背景的 Tversky 系数") },
  },
  references: [
    {
      authors: "Yeung, Sala, Schönlieb, Rundo",
      year: 2022,
      title:
        "Unified Focal loss: Generalising Dice and cross entropy-based losses to handle class imbalanced medical image segmentation",
      url: "https://arxiv.org/abs/2102.04525",
    },
  ],
  presets: [
    {
      id: "paper",
      name: "Yeung et al. 2022",
      params: {},
      note: both("δ = 0.6, γ = 0.5, λ = 0.5, as the authors recommend.", "δ = 0.6、γ = 0.5、λ = 0.5，即作者的推荐值。"),
      source: "arXiv 2102.04525",
    },
    {
      id: "monai",
      name: "MONAI",
      params: { delta: 0.7 },
      note: both(
        "δ = 0.7 by default; λ weighs the cross-entropy, as in the paper; in the authors' Keras code it weighs the Tversky part, which at ½ makes no difference.",
        "默认 δ = 0.7；λ 是交叉熵的权重，与论文一致；作者的 Keras 代码中它是 Tversky 部分的权重，取 ½ 时没有区别。",
      ),
      source: "Project-MONAI/MONAI monai/losses/unified_focal_loss.py:AsymmetricUnifiedFocalLoss@d388d1c6fe",
    },
  ],
};
