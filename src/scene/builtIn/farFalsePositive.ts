/** A good prediction, and a false alarm far away. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft, union } from "./shapes.ts";

const object = disc(11, 11, 6.5);

export const farFalsePositive: BuiltInScene = {
  id: "far-false-positive",
  name: both("Far false positive", "远处假阳性"),
  description: both(
    "A good prediction with a false alarm of a few pixels in the far corner: Dice hardly sees it, the Hausdorff distance sees nothing else.",
    "预测很好，只是远处角落有几个像素的假阳性：Dice 几乎看不到它，豪斯多夫距离却只看到它。",
  ),
  draw: () => sketch([32, 32], object, soft(union(object, disc(28, 28, 1.4)), { edge: 0.7 })),
};
