/** Three letters, and a prediction that lies one pixel too low. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { ellipse, line, moved, sketch, soft, union, without } from "./shapes.ts";

const i = line([8, 7], [24, 7], 1.6);
const o = without(ellipse(16, 21, 9.6, 7.6), ellipse(16, 21, 6.6, 4.6));
const bowl = without(ellipse(19, 39, 6.6, 6.4), ellipse(19, 39, 3.5, 3.3));
const u = union(
  line([8, 34.2], [19, 34.2], 1.6),
  line([8, 43.8], [19, 43.8], 1.6),
  without(bowl, (row) => 18.5 - row),
);
const word = union(i, o, u);

export const letters: BuiltInScene = {
  id: "letters",
  name: both("Letter shapes", "字母形状"),
  description: both(
    "The letters I, O, U, predicted one pixel too low: strokes suffer more than areas of the same size would.",
    "字母 I、O、U，预测整体下移了一个像素：面积相同时，细笔画受的损失更大。",
  ),
  draw: () => sketch([32, 48], word, soft(moved(word, 1, 0), { edge: 0.5 })),
};
