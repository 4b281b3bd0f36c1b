/** A right prediction and labels of which some are wrong. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { chance, type Depth, ellipse, sketch, soft } from "./shapes.ts";

const clean = ellipse(23.5, 22.5, 11, 15, 20);
const noisy: Depth = (row, col) => (chance(row, col, 5) < 0.04 ? -clean(row, col) : clean(row, col));

export const labelNoise: BuiltInScene = {
  id: "label-noise",
  name: both("Label noise", "标注噪声"),
  description: both(
    "The prediction is right, but one label in twenty-five is flipped: cross-entropy punishes the good prediction at each of them, MAE far less.",
    "预测是对的，但每二十五个标签中约有一个被翻转：在这些像素上，交叉熵会重罚这个好的预测，MAE 则宽容得多。",
  ),
  draw: () => sketch([48, 48], noisy, soft(clean)),
};
