/** A line, broken in its middle by the prediction. */
import { both } from "#i18n/locale.ts";
import type { BuiltInScene } from "./define.ts";
import { disc, line, sketch, soft, union, without } from "./shapes.ts";

const whole = union(line([24, 4], [14, 22], 1.5), line([14, 22], [9, 43], 1.5));
const gap = disc(14, 22, 2.6);

export const brokenLine: BuiltInScene = {
  id: "broken-line",
  name: both("Broken line", "断裂的线"),
  description: both(
    "A thin line with a gap in its middle: seven of eight pixels are found, yet the connection is lost.",
    "一条细线，中间断开一小段：八分之七的像素都找到了，连通性却没有了。",
  ),
  draw: () => sketch([32, 48], whole, soft(without(whole, gap), { edge: 0.4 })),
};
