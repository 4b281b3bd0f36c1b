/** Dice plus focal loss: the area as a whole and the hard pixels. */
import { both } from "#i18n/locale.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { focal } from "./focal.ts";
import { gamma, lambda, smooth } from "./parameters.ts";

export const diceFocal: LossDefinition = {
  id: "dice-focal",
  family: "compound",
  name: both("Dice + focal", "Dice + Focal（组合损失）"),
  shortName: both("Dice + focal", "Dice + Focal"),
  summary: both(
    "Dice for the area, focal loss (without class weights) for the hard pixels.",
    "Dice 顾及整体面积，Focal（不加类别权重）顾及困难像素。",
  ),
  ...combine(
    [compose(dice, "Dice", { eps: 0, zeroIfEmpty: 0 }), compose(focal, "Focal", { balanced: 0, alpha: 0, clip: 0 })],
    "lambdaDice*Dice + lambdaFocal*Focal",
  ),
  parameters: {
    lambdaDice: lambda(both("Dice", "Dice"), "Dice"),
    lambdaFocal: lambda(both("focal loss", "Focal"), "Focal"),
    gamma: {
      ...gamma,
      help: both(
        "Larger γ takes weight from well-predicted pixels faster; γ = 0 would be Dice + BCE.",
        "γ 越大，预测正确的像素权重降得越快；γ = 0 时即 Dice + BCE。",
      ),
    },
    smooth,
  },
  references: [],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: { smooth: 1e-5 },
      note: both(
        "DiceFocalLoss: both weights 1, no α, and 10⁻⁵ above and below the line of Dice.",
        "即 DiceFocalLoss：两个权重都为 1，不用 α，Dice 的分子分母各加 10⁻⁵。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceFocalLoss@d388d1c6fe",
    },
  ],
};
