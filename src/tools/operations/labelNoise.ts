/** Some labels flipped. */
import { both } from "#i18n/locale.ts";
import { chances } from "./chance.ts";
import type { OperationDefinition } from "./define.ts";

/** The share of labels that is flipped. */
const share = 0.02;

export const labelNoise: OperationDefinition = {
  id: "label-noise",
  name: both("Label noise", "标注噪声"),
  teaches: both(
    "Two labels in a hundred flip: which losses let a good prediction pay for them?",
    "每一百个标签约有两个翻转：哪些损失会让好的预测为此付出代价？",
  ),
  on: ["truth"],
  actions: [
    {
      id: "flip",
      name: both("Flip labels", "翻转标签"),
      content: ({ grids: { truth }, seed }) => {
        const next = chances(seed);
        return truth.map((g) => (next() < share ? 1 - g : g));
      },
    },
  ],
};
