/** Binary cross-entropy: the mean surprise at the right class. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { clip } from "./parameters.ts";
import { q } from "./parts.ts";

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
  parts: { q },
  references: [],
  presets: [
    {
      id: "pytorch",
      name: "PyTorch",
      params: {},
      note: both(
        "Probabilities are left alone and each logarithm is floored at −100: a certain mistake costs 100.",
        "不截断概率，每个对数以 −100 为下限：“确信却出错”的代价为 100。",
      ),
      source: "torch.nn.functional.binary_cross_entropy@2.13.0",
    },
    {
      id: "keras",
      name: "Keras 3.15.1",
      params: { clip: 1e-7 },
      note: both(
        "Probabilities are first moved into [10⁻⁷, 1 − 10⁻⁷]: a certain mistake costs 16.118, and there its gradient is 0.",
        "先把概率截断到 [10⁻⁷, 1 − 10⁻⁷]：“确信却出错”的代价为 16.118，且该处梯度为 0。",
      ),
      source: "keras 3.15.1 keras.losses.binary_crossentropy",
    },
  ],
};
