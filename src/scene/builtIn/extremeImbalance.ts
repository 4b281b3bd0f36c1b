/** A dozen foreground pixels on a large grid. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, moved, sketch, soft } from "./shapes.ts";

const object = disc(80, 47, 2);
const prediction = moved(disc(80, 47, 1.6), 0, 1);

export const extremeImbalance: BuiltInScene = {
  id: "extreme-imbalance",
  name: both("Extreme imbalance", "极端不平衡"),
  description: both(
    "Thirteen foreground pixels among 16,384: predicting background everywhere is 99.9 % accurate. Look at accuracy, then at recall.",
    "16384 个像素中只有 13 个前景像素：全部预测为背景，准确率也有 99.9%。先看准确率，再看召回率。",
  ),
  draw: () => sketch([128, 128], object, soft(prediction, { edge: 0.6, low: 0.01 })),
};
