/** Binary cross-entropy: the mean surprise at the right class. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { clip } from "./parameters.ts";

export const bce: LossDefinition = {
  id: "bce",
  family: "distribution",
  name: both("Binary cross-entropy", "二值交叉熵"),
  shortName: both("BCE", "二值交叉熵"),
  summary: both(
    "The average surprise at the right answer: each pixel pays −log of the probability given to its true class.",
    "对正确答案的平均“意外程度”：每个像素付出的代价，是其真实类别所得概率的负对数。",
  ),
  expression: `
    q = clip(p, clip, 1 - clip)
    -mean(g*log(q) + (1-g)*log(1-q))
  `,
  parameters: { clip },
  parts: { q: { tex: "q_i", name: both("clipped probability", "截断后的概率") } },
  references: [],
};
