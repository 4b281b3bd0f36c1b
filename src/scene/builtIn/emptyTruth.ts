/** Nothing to find, and something found. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft } from "./shapes.ts";

export const emptyTruth: BuiltInScene = {
  id: "empty-truth",
  name: both("Empty truth", "空的真值"),
  description: both(
    "There is nothing to find, and something was found: ratios of empty sets are undefined or a matter of convention. Compare the conventions.",
    "本来没有目标，预测却找到了一个：空集之比或无定义，或取决于约定。请比较各种约定。",
  ),
  draw: () => sketch([32, 32], () => -1, soft(disc(13, 18, 3.5))),
};
