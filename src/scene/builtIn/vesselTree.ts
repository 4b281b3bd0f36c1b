/** Vessels that branch and thin out; the prediction has gaps. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, line, sketch, soft, union, without } from "./shapes.ts";

const branches = [
  line([62, 30], [44, 31], 1.5),
  line([44, 31], [28, 20], 1.1),
  line([44, 31], [30, 44], 1.1),
  line([28, 20], [12, 16], 0.75),
  line([28, 20], [22, 6], 0.7),
  line([12, 16], [3, 8], 0.6),
  line([12, 16], [3, 22], 0.6),
  line([30, 44], [14, 42], 0.75),
  line([30, 44], [26, 59], 0.7),
  line([14, 42], [3, 36], 0.6),
  line([14, 42], [4, 52], 0.6),
  line([26, 59], [14, 61], 0.6),
];

const vessels = union(...branches);
/** Three gaps, and two tips that were not found. */
const gaps = union(disc(36, 25.5, 2), disc(21, 18, 1.8), disc(28, 52, 1.8), disc(4, 52, 4), disc(14, 61, 5));
const found = without(vessels, gaps);

export const vesselTree: BuiltInScene = {
  id: "vessel-tree",
  name: both("Thin vessel tree", "细血管树"),
  description: both(
    "A tree of vessels one to three pixels wide, with gaps and lost tips: few pixels are wrong, but the tree is in pieces. Compare Dice with clDice.",
    "一到三个像素宽的血管树，有断口，末梢也有缺失：错的像素不多，树却断成了几段。比较 Dice 与 clDice。",
  ),
  draw: () => sketch([64, 64], vessels, soft(found, { edge: 0.45 })),
};
