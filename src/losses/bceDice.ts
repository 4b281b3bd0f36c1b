/** BCE plus Dice: pixels one by one and the area as a whole. */
import { both } from "#i18n/locale.ts";
import { bce } from "./bce.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { lambda, smooth } from "./parameters.ts";

export const bceDice: LossDefinition = {
  id: "bce-dice",
  family: "compound",
  name: both("BCE + Dice", "BCE + Dice（组合损失）"),
  shortName: both("BCE + Dice", "BCE + Dice"),
  summary: both(
    "The usual pair: BCE gives every pixel an even gradient, Dice looks after small objects.",
    "最常用的组合：BCE 让每个像素都有平稳的梯度，Dice 照顾小目标。",
  ),
  ...combine(
    [compose(bce, "BCE", { clip: 0 }), compose(dice, "Dice", { eps: 0, zeroIfEmpty: 0 })],
    "lambdaBce*BCE + lambdaDice*Dice",
  ),
  parameters: {
    lambdaBce: lambda(both("BCE", "BCE"), "BCE"),
    lambdaDice: lambda(both("Dice", "Dice"), "Dice"),
    smooth,
  },
  references: [],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: { smooth: 1e-5 },
      note: both(
        "DiceCELoss: both weights 1, and 10⁻⁵ above and below the line of Dice.",
        "即 DiceCELoss：两个权重都为 1，Dice 的分子分母各加 10⁻⁵。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceCELoss@d388d1c6fe",
    },
  ],
};
