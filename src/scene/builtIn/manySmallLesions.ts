/** Lesions of many sizes; the smallest are missed. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { type Depth, disc, sketch, soft, union } from "./shapes.ts";

/** Row, column and radius of each. */
const places = [
  [9, 12, 4.6],
  [14, 33, 3.4],
  [8, 51, 2.6],
  [25, 21, 5.2],
  [28, 45, 4.1],
  [23, 57, 1.4],
  [40, 9, 3],
  [44, 30, 2.4],
  [41, 54, 3.6],
  [55, 17, 3.9],
  [54, 40, 1.5],
  [57, 55, 2.2],
  [35, 36, 1.3],
] as const;

const lesions = places.map(([row, col, radius]) => disc(row, col, radius));
const found = places.filter(([, , radius]) => radius > 1.6).map(([row, col, radius]) => disc(row + 0.4, col, radius));
const prediction: Depth = soft(union(...found), { edge: 0.7 });

export const manySmallLesions: BuiltInScene = {
  id: "many-small-lesions",
  name: both("Many small lesions", "多个小病灶"),
  description: both(
    "Thirteen lesions, the three smallest not found: a loss over pixels hardly counts them, a patient would.",
    "十三个病灶，最小的三个没有检出：按像素计算的损失几乎不受影响，对患者却不是小事。",
  ),
  draw: () => sketch([64, 64], union(...lesions), prediction),
};
