/** A prediction that is too small all round. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft } from "./shapes.ts";

export const underSegmentation: BuiltInScene = {
  id: "under-segmentation",
  name: both("Under-segmentation", "欠分割"),
  description: both(
    "The prediction is two and a half pixels too small all round: precision is 1, recall pays.",
    "预测的边界整圈内缩了两个半像素：精确率为 1，代价由召回率承担。",
  ),
  draw: () => sketch([32, 32], disc(15.5, 15.5, 8.5), soft(disc(15.5, 15.5, 6), { edge: 0.6 })),
};
