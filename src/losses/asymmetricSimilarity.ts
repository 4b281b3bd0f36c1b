/** F-β loss: an overlap in which one β shifts the price from false positives to misses. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { smooth } from "./parameters.ts";
import { FN, FP, TP } from "./parts.ts";

export const asymmetricSimilarity: LossDefinition = {
  id: "asymmetric-similarity",
  family: "region",
  name: both("F-β (asymmetric similarity) loss", "F-β 损失（非对称相似度）"),
  shortName: both("F-β", "F-β 损失"),
  summary: both(
    "One minus the soft F-β score: the Tversky loss whose two weights add up to 1 and are set by one β.",
    "1 减去软 F-β 分数：即两个权重之和为 1、由同一个 β 决定的 Tversky 损失。",
  ),
  expression: `
    TP = sum(p*g)
    FP = sum(p*(1-g))
    FN = sum((1-p)*g)
    b2 = beta^2
    1 - (TP + smooth)/(TP + b2/(1+b2)*FN + 1/(1+b2)*FP + smooth)
  `,
  parameters: {
    beta: {
      default: 1.5,
      domain: "weight",
      min: 0,
      max: 4,
      step: 0.1,
      tex: "\\beta",
      name: both("weight of recall", "召回率的权重"),
      help: both(
        "Above 1 misses cost more than false positives; at β = 1, without smoothing, this is the Dice loss.",
        "大于 1 时漏检的代价高于误报；β = 1 且不加平滑项时即 Dice 损失。",
      ),
    },
    smooth,
  },
  parts: { TP, FP, FN, b2: { tex: "\\beta^2", name: both("β squared", "β 的平方"), inline: true } },
  references: [
    {
      authors: "Hashemi, Salehi, Erdogmus, Prabhu, Warfield, Gholipour",
      year: 2018,
      title:
        "Asymmetric Loss Functions and Deep Densely Connected Networks for Highly Imbalanced Medical Image Segmentation: Application to Multiple Sclerosis Lesion Detection",
      url: "https://arxiv.org/abs/1803.11078",
    },
  ],
  presets: [
    {
      id: "segloss",
      name: "SegLoss",
      params: { smooth: 1 },
      note: both(
        "One whole pixel of smoothing; it returns the negative score, which is this loss minus 1.",
        "平滑项为 1；它返回的是分数的相反数，即本损失减 1。",
      ),
      source: "JunMa11/SegLossOdyssey losses_pytorch/dice_loss.py:AsymLoss@d562441a3b",
    },
  ],
};
