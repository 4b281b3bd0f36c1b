/** The round brush: a disc of the brush size. */
import { cellsAlong } from "#grid/rasterise.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { paint } from "./paint.ts";

export const roundBrush: ToolDefinition = {
  id: "round-brush",
  name: both("Round brush", "圆形画笔"),
  help: both(
    "Fills areas with a disc of the chosen size. The right button or Alt writes 0.",
    "用所选大小的圆形涂抹区域。按住右键或 Alt 则写 0。",
  ),
  icon: "M16 10a6 6 0 1 1-12 0a6 6 0 1 1 12 0z",
  draws: "trail",
  sized: true,
  begin: (stroke) => paint(stroke, (path) => cellsAlong(path, stroke.size, stroke.grids)),
};
