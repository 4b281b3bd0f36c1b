/** The pencil: a line one cell wide. */
import { cellsAlong } from "#grid/rasterise.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { paint } from "./paint.ts";

export const pencil: ToolDefinition = {
  id: "pencil",
  name: both("Pencil", "铅笔"),
  help: both(
    "Draws cell by cell: 1 on the ground truth, the brush value on the prediction. The right button or Alt writes 0.",
    "逐像素绘制：在真值上写 1，在预测上写绘制概率。按住右键或 Alt 则写 0。",
  ),
  icon: "M3 17l1-4L14 3l3 3L7 16zM12 5l3 3",
  draws: "trail",
  sized: false,
  begin: (stroke) => paint(stroke, (path) => cellsAlong(path, 1, stroke.grids)),
};
