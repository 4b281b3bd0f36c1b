/** Dice mixed with clDice: the area and the skeleton. */
import { both } from "#i18n/locale.ts";
import { cldice } from "./cldice.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { iterations, mix } from "./parameters.ts";
import { shit } from "./references.ts";

export const diceCldice: LossDefinition = {
  id: "dice-cldice",
  family: "compound",
  name: both("Dice + clDice", "Dice + clDice（组合损失）"),
  shortName: both("Dice + clDice", "Dice + clDice"),
  summary: both(
    "Dice for the width of thin structures, clDice for their being in one piece; both smoothed by 1.",
    "Dice 管细长结构的粗细，clDice 管其连通；两者的平滑项都为 1。",
  ),
  ...combine(
    [compose(dice, "Dice", { smooth: 1, eps: 0, zeroIfEmpty: 0 }), compose(cldice, "clDice", { smooth: 1 })],
    "(1-alpha)*Dice + alpha*clDice",
  ),
  parameters: { alpha: mix(both("clDice", "clDice"), both("Dice", "Dice")), iterations },
  references: [shit],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: {},
      note: both(
        "SoftDiceclDiceLoss: equal shares, three rounds of thinning, smoothing 1 throughout.",
        "即 SoftDiceclDiceLoss：两者各占一半，细化三次，平滑项都为 1。",
      ),
      source: "Project-MONAI/MONAI monai/losses/cldice.py:SoftDiceclDiceLoss@d388d1c6fe",
    },
  ],
};
