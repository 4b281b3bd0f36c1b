/** Focal Tversky loss: the Tversky loss to a power, for imbalanced data. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { alpha, beta, smooth, zeroIfEmpty } from "./parameters.ts";
import { E, FN, FP, TP } from "./parts.ts";

export const focalTversky: LossDefinition = {
  id: "focal-tversky",
  family: "region",
  name: both("Focal Tversky loss", "Focal Tversky 损失（改进 Tversky）"),
  shortName: both("Focal Tversky", "Focal Tversky"),
  summary: both(
    "The Tversky loss to the power γ, for imbalanced data: with γ below 1 good overlaps are still pushed on, above 1 poor ones matter more.",
    "Tversky 损失的 γ 次方，用于类别不平衡的数据：γ 小于 1 时对已经较好的重叠继续施压，大于 1 时更看重较差的重叠。",
  ),
  expression: `
    TP = sum(p*g)
    FP = sum(p*(1-g))
    FN = sum((1-p)*g)
    E = zeroIfEmpty*(1 - step(sum(g)))
    TI = (TP + smooth)/(TP + alpha*FP + beta*FN + smooth + E)
    (1 - E)*(1 - TI)^gamma
  `,
  parameters: {
    alpha,
    beta,
    gamma: {
      default: 0.75,
      domain: "exponent",
      min: 0.1,
      max: 3,
      step: 0.05,
      tex: "\\gamma",
      name: both("exponent", "指数"),
      help: both(
        "Power of the Tversky loss, as written: the paper has 1/γ with γ = 4/3. At γ = 1 this is the Tversky loss.",
        "Tversky 损失的指数，按此处写法直接使用：论文写作 1/γ（γ = 4/3）。γ = 1 时即 Tversky 损失。",
      ),
      neutral: 1,
    },
    smooth,
    zeroIfEmpty,
  },
  parts: { TP, FP, FN, E, TI: { tex: "\\mathrm{TI}", name: both("Tversky index", "Tversky 系数") } },
  references: [
    {
      authors: "Abraham, Khan",
      year: 2019,
      title: "A Novel Focal Tversky loss function with improved Attention U-Net for lesion segmentation",
      url: "https://arxiv.org/abs/1810.07842",
    },
  ],
  presets: [
    {
      id: "authors",
      name: "Abraham & Khan, SegLoss",
      params: { smooth: 1 },
      note: both(
        "One whole pixel of smoothing; their code calls the weight of false negatives α, which is β here.",
        "平滑项为 1；其代码把假阴性的权重叫作 α，对应这里的 β。",
      ),
      source:
        "nabsabraham/focal-tversky-unet losses.py:focal_tversky@347d39117c, JunMa11/SegLossOdyssey losses_pytorch/dice_loss.py:FocalTversky_loss@d562441a3b",
    },
    {
      id: "smp",
      name: "Segmentation Models PyTorch, α = 0.3, β = 0.7, γ = 0.75",
      params: { zeroIfEmpty: 1 },
      note: both(
        "α weighs false positives; no smoothing, a denominator of at least 10⁻⁷, and 0 where the truth is empty.",
        "α 为假阳性权重；不加平滑项，分母不小于 10⁻⁷，真值为空时损失取 0。",
      ),
      source:
        "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/tversky.py:TverskyLoss@5006616357",
    },
    {
      id: "smp-default",
      name: "Segmentation Models PyTorch",
      params: { alpha: 0.5, beta: 0.5, gamma: 1, zeroIfEmpty: 1 },
      note: both(
        "Left alone, its TverskyLoss has both weights at one half and no power: the Dice loss.",
        "若不另设，它的 TverskyLoss 两个权重都为 0.5、指数为 1，也就是 Dice 损失。",
      ),
      source:
        "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/tversky.py:TverskyLoss@5006616357",
    },
  ],
};
