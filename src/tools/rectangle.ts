/** The rectangle between two corners, filled or outlined. */
import { rectangleCells } from "#grid/shapes.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { endsOf } from "./ends.ts";
import { paint } from "./paint.ts";

export const rectangle: ToolDefinition = {
  id: "rectangle",
  name: both("Rectangle", "矩形"),
  help: both("Drag from corner to corner, or tap both corners.", "从一角拖到对角，或依次点按两个对角。"),
  icon: "M3.5 5h13v10h-13z",
  draws: "span",
  sized: "outline",
  begin: (stroke) => {
    const thickness = stroke.filled ? null : stroke.size;
    return paint(stroke, (path) => rectangleCells(...endsOf(path), thickness, stroke.grids));
  },
};
