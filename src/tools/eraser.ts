/** The eraser: writes 0 with a disc of the brush size. */
import { cellsAlong } from "#grid/rasterise.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { paint } from "./paint.ts";

export const eraser: ToolDefinition = {
  id: "eraser",
  name: both("Eraser", "橡皮擦"),
  help: both(
    "Sets cells back to 0 with a disc of the chosen size: background on the truth, probability 0 on the prediction.",
    "用所选大小的圆形将像素恢复为 0：在真值上是背景，在预测上是概率 0。",
  ),
  icon: "M4 13l7-8l5 4l-7 8H6zM7.5 9l5 4",
  draws: "trail",
  sized: true,
  erases: true,
  begin: (stroke) => paint({ ...stroke, value: 0 }, (path) => cellsAlong(path, stroke.size, stroke.grids)),
};
