/** Quarter turns and mirror images. */
import { both } from "#i18n/locale.ts";
import type { Given, OperationDefinition } from "./define.ts";

/** The content read at other places; 0 where they lie outside. */
function readAt({ grids, grid }: Given, source: (row: number, col: number) => readonly [number, number]): Float64Array {
  const { height, width } = grids;
  const field = grids[grid];
  const content = new Float64Array(field.length);
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      const [fromRow, fromCol] = source(row, col);
      if (fromRow < 0 || fromRow >= height || fromCol < 0 || fromCol >= width) continue;
      content[row * width + col] = field[fromRow * width + fromCol] ?? 0;
    }
  }
  return content;
}

/** About the centre; on a grid that is not square, what leaves it is lost. */
function quarter(given: Given, clockwise: boolean): Float64Array {
  const { height, width } = given.grids;
  const sign = clockwise ? 1 : -1;
  return readAt(given, (row, col) => [
    Math.floor((height - 1) / 2 - sign * (col - (width - 1) / 2)),
    Math.floor((width - 1) / 2 + sign * (row - (height - 1) / 2)),
  ]);
}

export const turn: OperationDefinition = {
  id: "turn",
  name: both("Rotate and flip", "旋转与翻转"),
  teaches: both(
    "Do it to both boards: losses over counts and distances know no directions.",
    "对两块画板做同样的操作：基于计数和距离的损失不分方向。",
  ),
  on: ["truth", "prediction"],
  actions: [
    {
      id: "left",
      name: both("Rotate left by 90°", "逆时针旋转 90°"),
      icon: "M4 4v4h4M4.6 8A6.5 6.5 0 1 1 4 12",
      content: (given) => quarter(given, false),
    },
    {
      id: "right",
      name: both("Rotate right by 90°", "顺时针旋转 90°"),
      icon: "M16 4v4h-4M15.4 8A6.5 6.5 0 1 0 16 12",
      content: (given) => quarter(given, true),
    },
    {
      id: "left-right",
      name: both("Flip left to right", "左右翻转"),
      icon: "M10 3v14M8 6L3 14h5zM12 6l5 8h-5z",
      content: (given) => readAt(given, (row, col) => [row, given.grids.width - 1 - col]),
    },
    {
      id: "top-bottom",
      name: both("Flip top to bottom", "上下翻转"),
      icon: "M3 10h14M6 8l8-5v5zM6 12l8 5v-5z",
      content: (given) => readAt(given, (row, col) => [given.grids.height - 1 - row, col]),
    },
  ],
};
