/** Dice loss: one minus the overlap of two areas, counted twice over their sum. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { eps, smooth, zeroIfEmpty } from "./parameters.ts";
import { E } from "./parts.ts";
import { milletari, sudre } from "./references.ts";

export const dice: LossDefinition = {
  id: "dice",
  family: "region",
  name: both("Dice loss", "Dice 损失"),
  shortName: both("Dice", "Dice 损失"),
  summary: both(
    "One minus twice the overlap over the sum of both areas: what counts is the share, not the number of pixels.",
    "1 减去两倍重叠面积与真值、预测面积之和的比值：看的是重叠比例，而不是像素数量。",
  ),
  expression: `
    E = zeroIfEmpty*(1 - step(sum(g)))
    (1 - E)*(1 - (2*sum(p*g) + smooth)/(sum(p) + sum(g) + smooth + eps + E))
  `,
  parameters: { smooth, eps, zeroIfEmpty },
  parts: { E },
  references: [milletari, sudre],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: { smooth: 1e-5 },
      note: both(
        "10⁻⁵ above and below the line: two empty masks cost 0, but one stray probability on an empty truth costs almost 1. nnU-Net’s trainer sets the same.",
        "分子分母各加 10⁻⁵：两个掩膜都为空时损失为 0，但真值为空时只要有一点误报，损失就接近 1。nnU-Net 的训练器设置与此相同。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceLoss@d388d1c6fe",
    },
    {
      id: "segloss",
      name: "SegLoss",
      params: { smooth: 1 },
      note: both(
        "One whole pixel of smoothing, which small objects feel; returned is the negative coefficient, which is this loss minus 1. nnU-Net's class has the same default.",
        "平滑项为 1，小目标会明显受影响；返回的是 Dice 系数的相反数，即本损失减 1。nnU-Net 的类默认值与此相同。",
      ),
      source: "JunMa11/SegLossOdyssey losses_pytorch/dice_loss.py:SoftDiceLoss@d562441a3b",
    },
    {
      id: "smp",
      name: "Segmentation Models PyTorch",
      params: { zeroIfEmpty: 1 },
      note: both(
        "No smoothing, a denominator of at least 10⁻⁷, and exactly 0 where the truth has no foreground.",
        "不加平滑项，分母不小于 10⁻⁷；真值中没有前景时损失恰好为 0。",
      ),
      source: "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/dice.py:DiceLoss@5006616357",
    },
    {
      id: "keras",
      name: "Keras 3.15.1",
      params: { eps: 1e-7 },
      note: both(
        "10⁻⁷ in the denominator only, so that two empty masks cost 1 rather than 0.",
        "只在分母上加 10⁻⁷，因此两个掩膜都为空时损失是 1 而不是 0。",
      ),
      source: "keras 3.15.1 keras.losses.dice",
    },
  ],
};
