/** A sharp prediction in the wrong place. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft } from "./shapes.ts";

export const confidentWrong: BuiltInScene = {
  id: "confident-wrong",
  name: both("Confident and wrong", "自信地出错"),
  description: both(
    "A sharp prediction in the wrong place: the logarithm makes BCE large, Dice stops near 1, and its gradient is almost gone.",
    "预测边缘清晰，位置却错了：对数使 BCE 变得很大，Dice 损失停在 1 附近，梯度几乎消失。",
  ),
  draw: () => sketch([32, 32], disc(12, 12, 6), soft(disc(21, 21, 6), { edge: 0.3, low: 0.005, high: 0.995 })),
};
