/** The truth as the prediction: perfect, or perfect but for one thing. */
import { blurSteps, shiftGrid } from "#grid/transform.ts";
import { both } from "#i18n/locale.ts";
import type { OperationDefinition } from "./define.ts";
import { atOnce, probabilities } from "./probability.ts";

export const copyTruth: OperationDefinition = {
  id: "copy-truth",
  name: both("Truth → prediction", "真值 → 预测"),
  teaches: both(
    "A perfect prediction, one with soft edges, one two pixels to the right: which losses are 0?",
    "完美的预测、边缘模糊的预测、右移两个像素的预测：哪些损失为 0？",
  ),
  on: ["prediction"],
  between: true,
  actions: [
    { id: "perfect", name: both("Perfect", "完全一致"), content: ({ grids }) => Float64Array.from(grids.truth) },
    {
      id: "blurred",
      name: both("Blurred", "模糊"),
      content: ({ grids: { truth, height, width } }) =>
        probabilities(atOnce(blurSteps(Float64Array.from(truth), height, width, 1.5))),
    },
    {
      id: "shifted",
      name: both("Shifted", "平移"),
      content: ({ grids: { truth, height, width } }) => shiftGrid(Float64Array.from(truth), height, width, 0, 2),
    },
  ],
};
