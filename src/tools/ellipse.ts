/** The ellipse in the box between two corners, filled or outlined. */
import { ellipseCells } from "#grid/shapes.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { endsOf } from "./ends.ts";
import { paint } from "./paint.ts";

export const ellipse: ToolDefinition = {
  id: "ellipse",
  name: both("Ellipse", "椭圆"),
  help: both(
    "Drag from corner to corner of the box around it, or tap both corners.",
    "从外接矩形的一角拖到对角，或依次点按两个对角。",
  ),
  icon: "M17 10a7 4.5 0 1 1-14 0a7 4.5 0 1 1 14 0z",
  draws: "span",
  sized: "outline",
  begin: (stroke) => {
    const thickness = stroke.filled ? null : stroke.size;
    return paint(stroke, (path) => ellipseCells(...endsOf(path), thickness, stroke.grids));
  },
};
