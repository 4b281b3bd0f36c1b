/** A Gaussian blur of the prediction. */
import { blurSteps } from "#grid/transform.ts";
import { both } from "#i18n/locale.ts";
import type { OperationDefinition } from "./define.ts";
import { atOnce, probabilities } from "./probability.ts";

export const blur: OperationDefinition = {
  id: "blur",
  name: both("Blur", "模糊"),
  teaches: both(
    "With σ = 1: the mask of a sharp prediction hardly moves, yet the losses on its probabilities rise.",
    "σ = 1：清晰的预测阈值化后几乎不变，基于概率的损失却会上升。",
  ),
  on: ["prediction"],
  actions: [
    {
      id: "blur",
      name: both("Blur", "模糊"),
      content: ({ grids: { prediction, height, width } }) =>
        probabilities(atOnce(blurSteps(prediction, height, width, 1))),
    },
  ],
};
