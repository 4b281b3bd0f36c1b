/** A lesion of a dozen pixels, and a prediction one pixel beside it. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, moved, sketch, soft } from "./shapes.ts";

const lesion = disc(12, 18, 2);

export const tinyLesion: BuiltInScene = {
  id: "tiny-lesion",
  name: both("Tiny lesion", "微小病灶"),
  description: both(
    "A lesion of a dozen pixels, missed by one pixel in each direction: BCE is nearly 0, Dice is far from it.",
    "只有十几个像素的病灶，预测沿两个方向各偏了一个像素：BCE 几乎为 0，Dice 损失却很大。",
  ),
  draw: () => sketch([32, 32], lesion, soft(moved(lesion, 1, 1), { edge: 0.6 })),
};
