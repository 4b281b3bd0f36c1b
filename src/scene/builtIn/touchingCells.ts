/** Cells side by side, which the prediction joins. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, ellipse, line, sketch, soft, union, without } from "./shapes.ts";

const pairs = [disc(14, 13, 7.2), disc(14, 28, 7.2), ellipse(35, 20, 6.4, 8.5, 12), ellipse(33, 37.5, 6.8, 8, -15)];
const seams = union(line([5, 20.5], [23, 20.5], 0.6), line([26, 29], [42, 29], 0.6));
const truth = without(union(...pairs), seams);
const merged = union(...pairs, line([14, 18], [14, 23], 4), line([34, 26], [34, 32], 4));

export const touchingCells: BuiltInScene = {
  id: "touching-cells",
  name: both("Touching cells", "相邻细胞"),
  description: both(
    "Two pairs of cells with a gap of one pixel, predicted as one blob each: few pixels are wrong, yet four cells are counted as two.",
    "两对细胞之间只隔一个像素，预测把每一对连成了一块：错的像素很少，四个细胞却数成了两个。",
  ),
  draw: () => sketch([48, 48], truth, soft(merged, { edge: 0.8 })),
};
