/** The polygon lasso: an area inside any outline, filled or outlined. */
import { outlineCells, polygonCells } from "#grid/polygon.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { paint } from "./paint.ts";

export const lasso: ToolDefinition = {
  id: "lasso",
  name: both("Polygon lasso", "多边形套索"),
  help: both(
    "Drag around an area, or tap corner after corner and the first one again. Enter closes it, too.",
    "沿区域边缘拖动，或逐个点按顶点，最后再点按第一个顶点；按 Enter 也可闭合。",
  ),
  icon: "M4 8L10 3L17 7L14 16L6 15z",
  draws: "loop",
  sized: "outline",
  begin: (stroke) =>
    paint(stroke, (path) =>
      stroke.filled ? polygonCells(path, stroke.grids) : outlineCells(path, stroke.size, stroke.grids),
    ),
};
