/** Gaussian noise on the probabilities. */
import { both } from "#i18n/locale.ts";
import { normals } from "./chance.ts";
import type { OperationDefinition } from "./define.ts";
import { probabilities } from "./probability.ts";

export const noise: OperationDefinition = {
  id: "noise",
  name: both("Noise", "噪声"),
  teaches: both(
    "Normal, σ = 0.1: see how little a loss over areas minds what averages out.",
    "正态噪声，σ = 0.1：会相互抵消的误差，按面积计算的损失几乎不在意。",
  ),
  on: ["prediction"],
  actions: [
    {
      id: "noise",
      name: both("Add noise", "加噪声"),
      content: ({ grids: { prediction }, seed }) => {
        const next = normals(seed);
        return probabilities(prediction.map((p) => p + 0.1 * next()));
      },
    },
  ],
};
