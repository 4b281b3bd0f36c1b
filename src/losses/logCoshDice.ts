/** Log-cosh Dice: Dice loss with its slope smoothed away near 0. */
import { both } from "#i18n/locale.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { smooth } from "./parameters.ts";

export const logCoshDice: LossDefinition = {
  id: "log-cosh-dice",
  family: "region",
  name: both("Log-cosh Dice loss", "Log-cosh Dice 损失"),
  shortName: both("Log-cosh Dice", "Log-cosh Dice"),
  summary: both(
    "log cosh of the Dice loss: about half its square when it is small, so that training slows down near a perfect overlap; never above 0.434.",
    "对 Dice 损失取 log cosh：值小时约为其平方的一半，因此接近完全重叠时梯度变缓；最大不超过 0.434。",
  ),
  ...combine([compose(dice, "Dice", { eps: 0, zeroIfEmpty: 0 })], "log(cosh(Dice))"),
  parameters: { smooth },
  references: [
    {
      authors: "Jadon",
      year: 2020,
      title: "A survey of loss functions for semantic segmentation",
      url: "https://arxiv.org/abs/2006.14822",
    },
  ],
  presets: [
    {
      id: "author",
      name: "Jadon",
      params: { smooth: 1 },
      note: both("One whole pixel of smoothing in the Dice loss.", "其中的 Dice 损失取平滑项 1。"),
      source: "shruti-jadon/Semantic-Segmentation-Loss-Functions loss_functions.py:log_cosh_dice_loss@00d33353e2",
    },
  ],
};
