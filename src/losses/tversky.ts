/** Tversky loss: an overlap in which false positives and false negatives have their own price. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { alpha, beta, smooth } from "./parameters.ts";
import { FN, FP, TP } from "./parts.ts";

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
  parameters: { alpha, beta, smooth },
  parts: { TP, FP, FN },
  references: [
    {
      authors: "Salehi, Erdogmus, Gholipour",
      year: 2017,
      title: "Tversky loss function for image segmentation using 3D fully convolutional deep networks",
      url: "https://arxiv.org/abs/1706.05721",
    },
  ],
  presets: [
    {
      id: "paper",
      name: "Salehi et al. 2017",
      params: {},
      note: both(
        "α weighs false positives and β false negatives, as everywhere on this page; no smoothing.",
        "α 为假阳性权重，β 为假阴性权重，与本站约定一致；不加平滑项。",
      ),
      source: "arXiv 1706.05721",
    },
    {
      id: "monai",
      name: "MONAI, α = 0.3, β = 0.7",
      params: { smooth: 1e-5 },
      note: both(
        "The same order of α and β, with 10⁻⁵ added to numerator and denominator; left alone, MONAI has α = β = 0.5.",
        "α、β 的含义相同，分子分母各加 10⁻⁵；若不另设，MONAI 的默认值是 α = β = 0.5。",
      ),
      source: "Project-MONAI/MONAI monai/losses/tversky.py:TverskyLoss@d388d1c6fe",
    },
    {
      id: "monai-default",
      name: "MONAI",
      params: { alpha: 0.5, beta: 0.5, smooth: 1e-5 },
      note: both(
        "MONAI's own defaults: with both weights at one half this is the Dice loss, with the effect of twice that smoothing in Dice.",
        "MONAI 的默认值：两个权重都为 0.5，即 Dice 损失（平滑项相当于 Dice 中的两倍）。",
      ),
      source: "Project-MONAI/MONAI monai/losses/tversky.py:TverskyLoss@d388d1c6fe",
    },
    {
      id: "smp",
      name: "Segmentation Models PyTorch",
      params: { alpha: 0.5, beta: 0.5 },
      note: both(
        "α weighs false positives here, too; no smoothing, a denominator of at least 10⁻⁷, and 0 where the truth is empty, which Focal Tversky at γ = 1 can do and this loss cannot.",
        "α 同样是假阳性权重；不加平滑项，分母不小于 10⁻⁷，真值为空时损失取 0；本损失做不到这一点，γ = 1 的 Focal Tversky 可以。",
      ),
      source:
        "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/tversky.py:TverskyLoss@5006616357",
    },
    {
      id: "keras",
      name: "Keras 3.15.1, α = 0.3, β = 0.7",
      params: { alpha: 0.7, beta: 0.3 },
      note: both(
        "This version computes false positives and false negatives the wrong way round, so that its α = 0.3 weighs misses (mended later); 10⁻⁷ stands in the denominator only, so that it gives 1 for two empty masks.",
        "该版本把假阳性与假阴性算反了，它的 α = 0.3 实际加在漏检上（后续版本已修正）；10⁻⁷ 只加在分母上，因此两个掩膜都为空时它得 1。",
      ),
      source: "keras 3.15.1 keras.losses.Tversky",
    },
  ],
};
