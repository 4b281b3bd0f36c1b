/** Two objects, of which one is not found. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, sketch, soft, union } from "./shapes.ts";

const large = disc(12, 11, 6.5);
const small = disc(24, 25, 3.2);

export const missedObject: BuiltInScene = {
  id: "missed-object",
  name: both("Missed object", "漏检目标"),
  description: both(
    "Two objects, the smaller one not found at all: recall tells, and the distance metrics jump. Paint it in and watch.",
    "两个目标，较小的一个完全没有检出：召回率会反映出来，距离类指标更是骤增。把它补画上，看看数值如何变化。",
  ),
  draw: () => sketch([32, 32], union(large, small), soft(large)),
};
