/** The soft brush: strong in the middle, fading to its rim. */
import { imagesOf } from "#grid/mirror.ts";
import { softCover } from "#grid/softDisc.ts";
import { both } from "#i18n/locale.ts";
import { blend } from "./blend.ts";
import type { ToolDefinition } from "./define.ts";

export const softBrush: ToolDefinition = {
  id: "soft-brush",
  name: both("Soft brush", "柔边画笔"),
  help: both(
    "Fades towards its rim, the more the lower the hardness. On the ground truth it writes where it covers a cell by half or more.",
    "边缘逐渐变淡，硬度越低过渡越宽。在真值上，覆盖程度达到一半及以上的像素才会写入。",
  ),
  icon: "M17 10a7 7 0 1 1-14 0a7 7 0 1 1 14 0zM14 10a4 4 0 1 1-8 0a4 4 0 1 1 8 0zM11 10a1 1 0 1 1-2 0a1 1 0 1 1 2 0z",
  draws: "trail",
  sized: true,
  begin: (stroke) => {
    const { size, hardness, symmetry, grids } = stroke;
    const raise = blend(stroke);
    const images = imagesOf(symmetry, grids);
    return (path) => raise(softCover(path, size, hardness, grids), images);
  },
};
