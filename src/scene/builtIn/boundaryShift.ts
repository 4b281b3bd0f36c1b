/** The right shape in the wrong place. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { ellipse, moved, sketch, soft } from "./shapes.ts";

const object = ellipse(15.5, 14.5, 9, 7);

export const boundaryShift: BuiltInScene = {
  id: "boundary-shift",
  name: both("Boundary shift", "边界偏移"),
  description: both(
    "The right shape, two pixels too far to the right: false positives on one side, as many misses on the other.",
    "形状正确，但向右偏了两个像素：一侧是假阳性，另一侧是同样多的假阴性。",
  ),
  draw: () => sketch([32, 32], object, soft(moved(object, 0, 2), { edge: 0.5 })),
};
