/** A prediction that is too large all round. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft } from "./shapes.ts";

export const overSegmentation: BuiltInScene = {
  id: "over-segmentation",
  name: both("Over-segmentation", "过分割"),
  description: both(
    "The prediction is two and a half pixels too large all round: recall is 1, precision pays. Which α and β of Tversky punish it most?",
    "预测的边界整圈外扩了两个半像素：召回率为 1，代价由精确率承担。Tversky 的 α、β 取何值时惩罚最重？",
  ),
  draw: () => sketch([32, 32], disc(15.5, 15.5, 6), soft(disc(15.5, 15.5, 8.5), { edge: 0.6 })),
};
