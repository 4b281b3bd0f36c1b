/** The stamp: a small shape set down whole. */
import { stampCells } from "#grid/stamp.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { endsOf } from "./ends.ts";
import { paint } from "./paint.ts";

export const stamp: ToolDefinition = {
  id: "stamp",
  name: both("Stamp", "图章"),
  help: both(
    "Sets down a lesion, ring, square or star of the brush size; drag to place it.",
    "按画笔大小盖上病灶、圆环、方形或星形；拖动可调整位置。",
  ),
  icon: "M8.5 3h3l-1 6H15v4H5V9h4.5zM4 16.5h12",
  draws: "spot",
  sized: true,
  begin: (stroke) => paint(stroke, (path) => stampCells(stroke.stamp, endsOf(path)[1], stroke.size, stroke.grids)),
};
