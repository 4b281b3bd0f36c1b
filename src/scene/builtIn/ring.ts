/** A ring, and a prediction that fills its hole. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft, without } from "./shapes.ts";

const filled = disc(23.5, 23.5, 15);
const truth = without(filled, disc(23.5, 23.5, 8));

export const ring: BuiltInScene = {
  id: "ring",
  name: both("Ring", "圆环"),
  description: both(
    "The truth is a ring, the prediction a full disc: the outlines agree outside, the hole is all false positives.",
    "真值是圆环，预测却是实心圆盘：外轮廓一致，中间的孔全是假阳性。",
  ),
  draw: () => sketch([48, 48], truth, soft(filled, { edge: 0.8 })),
};
