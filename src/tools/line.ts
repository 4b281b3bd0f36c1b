/** The line: straight between two cells, as thick as the brush. */
import { cellsAlong } from "#grid/rasterise.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { endsOf } from "./ends.ts";
import { paint } from "./paint.ts";

export const line: ToolDefinition = {
  id: "line",
  name: both("Line", "直线"),
  help: both(
    "A straight line as thick as the brush: drag, or tap its two ends.",
    "粗细等于画笔大小的直线：拖动，或依次点按两端。",
  ),
  icon: "M4 16L16 4",
  draws: "span",
  sized: true,
  begin: (stroke) => paint(stroke, (path) => cellsAlong(endsOf(path), stroke.size, stroke.grids)),
};
