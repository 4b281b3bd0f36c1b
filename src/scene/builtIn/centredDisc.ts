/** A round object in the middle, found almost exactly. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft } from "./shapes.ts";

export const centredDisc: BuiltInScene = {
  id: "disc",
  name: both("Centred disc", "居中圆盘"),
  description: both(
    "A round object, found almost exactly: move or resize the prediction and watch which loss notices first.",
    "一个圆形目标，预测几乎完全正确：移动或缩放预测，看哪个损失最先有反应。",
  ),
  draw: () => sketch([32, 32], disc(15.5, 15.5, 8), soft(disc(15.5, 15.5, 8))),
};
