/** Sharper or softer probabilities. */
import { temper } from "#grid/transform.ts";
import { both } from "#i18n/locale.ts";
import type { OperationDefinition } from "./define.ts";
import { probabilities } from "./probability.ts";

export const temperature: OperationDefinition = {
  id: "temperature",
  name: both("Confidence", "置信度"),
  teaches: both(
    "Temperature ½ or 2: at the threshold ½ no pixel changes sides, but BCE does not forgive too much confidence.",
    "温度取 ½ 或 2：以 ½ 为阈值时没有像素改变类别，但过度自信会受到 BCE 的重罚。",
  ),
  on: ["prediction"],
  actions: [
    {
      id: "sharpen",
      name: both("Sharpen", "锐化"),
      content: ({ grids }) => probabilities(temper(grids.prediction, 0.5)),
    },
    { id: "soften", name: both("Soften", "软化"), content: ({ grids }) => probabilities(temper(grids.prediction, 2)) },
  ],
};
