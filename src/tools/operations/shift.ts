/** Shift by one pixel. */
import { shiftGrid } from "#grid/transform.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import type { Action, OperationDefinition } from "./define.ts";

function by(id: string, name: LocalText, icon: string, rows: number, cols: number): Action {
  return {
    id,
    name,
    icon,
    content: ({ grids, grid }) => shiftGrid(Float64Array.from(grids[grid]), grids.height, grids.width, rows, cols),
  };
}

export const shift: OperationDefinition = {
  id: "shift",
  name: both("Shift", "平移"),
  teaches: both("By one pixel: watch Dice on a small object.", "平移一个像素：看看小目标的 Dice 变化有多大。"),
  on: ["truth", "prediction"],
  actions: [
    by("left", both("Shift left", "左移"), "M16 10H4M8 6l-4 4l4 4", 0, -1),
    by("right", both("Shift right", "右移"), "M4 10h12M12 6l4 4l-4 4", 0, 1),
    by("up", both("Shift up", "上移"), "M10 16V4M6 8l4-4l4 4", -1, 0),
    by("down", both("Shift down", "下移"), "M10 4v12M6 12l4 4l4-4", 1, 0),
  ],
};
