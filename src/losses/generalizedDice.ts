/** Generalised Dice loss: background and foreground in one Dice, each weighed by how rare it is. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { smooth } from "./parameters.ts";
import { sudre } from "./references.ts";

export const generalizedDice: LossDefinition = {
  id: "generalized-dice",
  family: "region",
  name: both("Generalised Dice loss", "广义 Dice 损失"),
  shortName: both("Generalised Dice", "广义 Dice"),
  summary: both(
    "Both classes in one Dice, each weighed by one over its area squared; a class that is absent from the truth takes the other's weight.",
    "把两个类别合在一个 Dice 里，权重为各自面积平方的倒数；真值中缺失的类别沿用另一类的权重。",
  ),
  expression: `
    A1 = sum(g)
    A0 = sum(1-g)
    w1 = 1/(A1 + (1 - step(A1))*A0)^power
    w0 = 1/(A0 + (1 - step(A0))*A1)^power
    1 - (2*(w1*sum(p*g) + w0*sum((1-p)*(1-g))) + smooth)/(w1*(sum(p) + A1) + w0*(sum(1-p) + A0) + smooth)
  `,
  parameters: {
    power: {
      default: 2,
      domain: "weight",
      min: 0,
      max: 3,
      step: 0.1,
      tex: "\\nu",
      name: both("exponent of the weights", "权重的指数"),
      help: both(
        "A class weighs one over its area to this power: 2 in the paper, 1 in the simple form, 0 counts all pixels alike.",
        "类别权重为其面积的该次幂的倒数：论文取 2，简化形式取 1，取 0 则所有像素同等对待。",
      ),
    },
    smooth,
  },
  parts: {
    A1: { tex: "A_1", name: both("foreground area of the truth", "真值中前景的面积") },
    A0: { tex: "A_0", name: both("background area of the truth", "真值中背景的面积") },
    w1: { tex: "w_1", name: both("weight of foreground", "前景的权重") },
    w0: { tex: "w_0", name: both("weight of background", "背景的权重") },
  },
  references: [sudre],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: { smooth: 1e-5 },
      note: both(
        "10⁻⁵ above and below the line is much where weights are 1/area²; with an empty truth the absent class takes the other's weight (the boundary-loss repository lets it dominate).",
        "权重为面积平方的倒数时，分子分母各加的 10⁻⁵ 并不算小；真值为空时，缺失的类别沿用另一类的权重（boundary-loss 仓库则让它占主导）。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:GeneralizedDiceLoss@d388d1c6fe",
    },
    {
      id: "monai-simple",
      name: "MONAI, w_type = simple",
      params: { power: 1, smooth: 1e-5 },
      note: both("Weights are one over the area, not over its square.", "权重为面积的倒数，而不是面积平方的倒数。"),
      source: "Project-MONAI/MONAI monai/losses/dice.py:GeneralizedDiceLoss(w_type=simple)@d388d1c6fe",
    },
  ],
};
