/** Move: takes everything on one board elsewhere. */
import { patchTo } from "#grid/patchTo.ts";
import { shiftGrid } from "#grid/transform.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { endsOf } from "./ends.ts";

export const move: ToolDefinition = {
  id: "move",
  name: both("Move", "移动"),
  help: both(
    "Moves all of one board by whole cells. What leaves the board comes back if you drag it back before letting go.",
    "将一块画板的全部内容按整像素移动。移出画板的部分，在松开之前拖回即可恢复。",
  ),
  icon: "M10 3v14M3 10h14M8 5l2-2l2 2M8 15l2 2l2-2M5 8l-2 2l2 2M15 8l2 2l-2 2",
  draws: "span",
  sized: false,
  moves: true,
  begin: ({ grids, grid }) => {
    const { height, width } = grids;
    const content = Float64Array.from(grids[grid]);
    return (path) => {
      const [first, last] = endsOf(path);
      return patchTo(grids, grid, shiftGrid(content, height, width, last.row - first.row, last.col - first.col));
    };
  },
};
