/** Dice mixed with the surface loss: the area finds the object, the distance its outline. */
import { both } from "#i18n/locale.ts";
import { boundary } from "./boundary.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { mix, smooth } from "./parameters.ts";
import { kervadec } from "./references.ts";

export const diceBoundary: LossDefinition = {
  id: "dice-boundary",
  family: "compound",
  name: both("Dice + surface loss", "Dice + Surface（组合损失）"),
  shortName: both("Dice + surface", "Dice + Surface"),
  summary: both(
    "Dice finds the object, the surface loss draws its outline; a training usually moves α from one to the other. May be negative.",
    "Dice 负责找到目标，Surface 负责勾准轮廓；训练中通常让 α 逐渐由前者移向后者。损失值可能为负。",
  ),
  ...combine(
    [compose(dice, "Dice", { eps: 0, zeroIfEmpty: 0 }), compose(boundary, "Surface")],
    "(1-alpha)*Dice + alpha*Surface",
  ),
  parameters: { alpha: mix(both("surface loss", "Surface"), both("Dice", "Dice")), smooth },
  references: [kervadec],
};
