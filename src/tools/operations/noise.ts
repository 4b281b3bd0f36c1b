/** Gaussian noise on the probabilities, as far as each leaves room on both sides: it stays symmetric, and averages out. */
import { both } from "#i18n/locale.ts";
import { normals } from "./chance.ts";
import type { OperationDefinition } from "./define.ts";
import { probabilities } from "./probability.ts";

/** Probabilities are kept in steps of this size: so far from 0 and 1 the noise ends. */
const STEP = 1 / 200;

export const noise: OperationDefinition = {
  id: "noise",
  name: both("Noise", "噪声"),
  teaches: both(
    "Normal, σ = 0.1, never as far as 0 or 1: over an area it averages out and Dice hardly moves, while cross-entropy minds every pixel.",
    "正态噪声，σ = 0.1，不会达到 0 或 1：在整个区域上相互抵消，Dice 几乎不变；交叉熵则逐像素计较。",
  ),
  on: ["prediction"],
  actions: [
    {
      id: "noise",
      name: both("Add noise", "加噪声"),
      content: ({ grids: { prediction }, seed }) => {
        const next = normals(seed);
        return probabilities(
          prediction.map((p) => {
            const room = Math.max(0, Math.min(p, 1 - p) - STEP);
            return p + Math.min(Math.max(0.1 * next(), -room), room);
          }),
        );
      },
    },
  ],
};
