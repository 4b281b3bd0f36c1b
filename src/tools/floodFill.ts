/** Flood fill: the connected area that is like the cell it begins at. */
import { regionOf } from "#grid/floodFill.ts";
import { both } from "#i18n/locale.ts";
import type { ToolDefinition } from "./define.ts";
import { endsOf } from "./ends.ts";
import { paint } from "./paint.ts";

/** Probabilities this close to the first cell's are the same area: those of a real prediction are hardly ever equal. */
const tolerance = 0.1;

export const floodFill: ToolDefinition = {
  id: "flood-fill",
  name: both("Flood fill", "油漆桶"),
  help: both(
    "Fills the connected area of equal cells; on the prediction, of probabilities within 0.1 of the first cell's.",
    "填充相连且取值相同的区域；在预测上，与起点概率相差不超过 0.1 的像素视为同一区域。",
  ),
  icon: "M4 11L10 5L16 11L10 17zM10 5L7.5 2.5M17.5 13.5v3",
  draws: "spot",
  sized: false,
  begin: (stroke) => {
    const { grids, grid } = stroke;
    const within = grid === "truth" ? 0 : tolerance;
    return paint(stroke, (path) => regionOf(grids[grid], endsOf(path)[1], within, grids));
  },
};
