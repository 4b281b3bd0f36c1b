/** Dice loss with squared areas, as V-Net has it. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { smooth } from "./parameters.ts";
import { milletari } from "./references.ts";

export const squaredDice: LossDefinition = {
  id: "squared-dice",
  family: "region",
  name: both("V-Net (squared) Dice loss", "平方 Dice 损失（V-Net）"),
  shortName: both("Squared Dice", "平方 Dice"),
  summary: both(
    "Dice with sums of squares below the line: half-hearted probabilities shrink the denominator, so that even inside the truth hesitation costs less than in plain Dice.",
    "分母改用平方和的 Dice：犹豫的概率会缩小分母，因此在真值内部，犹豫的代价比普通 Dice 小。",
  ),
  expression: "1 - (2*sum(p*g) + smooth)/(sum(p^2) + sum(g^2) + smooth)",
  parameters: { smooth },
  references: [milletari],
  presets: [
    {
      id: "paper",
      name: "Milletari et al. 2016",
      params: {},
      note: both(
        "No smoothing; the paper maximises the coefficient instead of minimising one minus it.",
        "不加平滑项；论文是最大化该系数，而不是最小化“1 减该系数”。",
      ),
      source: "arXiv 1606.04797",
    },
    {
      id: "monai",
      name: "MONAI",
      params: { smooth: 1e-5 },
      note: both(
        "Only with squared_pred=True, which squares the truth as well; 10⁻⁵ above and below the line.",
        "需设 squared_pred=True（真值也一并取平方）；分子分母各加 10⁻⁵。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceLoss(squared_pred=True)@d388d1c6fe",
    },
  ],
};
