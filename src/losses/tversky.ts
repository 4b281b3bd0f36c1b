/** Tversky loss: an overlap in which false positives and false negatives have their own price. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { smooth } from "./parameters.ts";

export const tversky: LossDefinition = {
  id: "tversky",
  family: "region",
  name: both("Tversky loss", "Tversky 损失"),
  shortName: both("Tversky", "Tversky 损失"),
  summary: both(
    "Dice with two dials: α weighs false positives, β weighs false negatives (misses).",
    "可分别调节两类错误的 Dice：α 为假阳性的权重，β 为假阴性（漏检）的权重。",
  ),
  expression: `
    TP = sum(p*g)
    FP = sum(p*(1-g))
    FN = sum((1-p)*g)
    1 - (TP + smooth)/(TP + alpha*FP + beta*FN + smooth)
  `,
  parameters: {
    alpha: {
      default: 0.3,
      domain: "weight",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "\\alpha",
      name: both("weight of false positives", "假阳性权重"),
      help: both(
        "How much a unit of false positive costs. Some libraries swap α and β.",
        "一单位假阳性的代价。有些库把 α 与 β 的含义对调。",
      ),
    },
    beta: {
      default: 0.7,
      domain: "weight",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "\\beta",
      name: both("weight of false negatives", "假阴性权重"),
      help: both(
        "How much a unit of false negative costs. Without smoothing: α = β = ½ is the Dice loss, α = β = 1 the soft IoU loss.",
        "一单位假阴性的代价。不加平滑项时，α = β = ½ 即 Dice 损失，α = β = 1 即 Soft IoU 损失。",
      ),
    },
    smooth,
  },
  parts: {
    TP: { tex: "\\mathrm{TP}", name: both("soft true positives", "软真阳性"), role: "tp" },
    FP: { tex: "\\mathrm{FP}", name: both("soft false positives", "软假阳性"), role: "fp" },
    FN: { tex: "\\mathrm{FN}", name: both("soft false negatives", "软假阴性"), role: "fn" },
  },
  references: [
    {
      authors: "Salehi, Erdogmus, Gholipour",
      year: 2017,
      title: "Tversky loss function for image segmentation using 3D fully convolutional deep networks",
      url: "https://arxiv.org/abs/1706.05721",
    },
  ],
};
