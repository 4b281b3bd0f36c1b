/** One value everywhere. */
import { both } from "#i18n/locale.ts";
import type { OperationDefinition } from "./define.ts";

export const fill: OperationDefinition = {
  id: "fill",
  name: both("Fill", "填满"),
  teaches: both(
    "The same everywhere, with the brush value: which losses are content with all background, which with all foreground?",
    "处处取绘制概率：全判为背景时哪些损失很低？全判为前景时又是哪些？",
  ),
  on: ["truth", "prediction"],
  actions: [
    {
      id: "fill",
      name: both("Fill", "填满"),
      content: ({ grids, value }) => new Float64Array(grids.height * grids.width).fill(value),
    },
    {
      id: "clear",
      name: both("Clear", "清空"),
      content: ({ grids }) => new Float64Array(grids.height * grids.width),
    },
  ],
};
