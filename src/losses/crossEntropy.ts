/** Cross-entropy over two classes: what a softmax over background and foreground minimises; the same number as BCE. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const crossEntropy: LossDefinition = {
  id: "cross-entropy",
  family: "distribution",
  name: both("Cross-entropy, two-class softmax form", "交叉熵（两类 softmax 形式）"),
  shortName: both("Cross-entropy", "交叉熵"),
  summary: both(
    "Background and foreground as two classes whose probabilities add up to 1: written differently from BCE, and always the same number.",
    "把背景与前景看作概率之和为 1 的两个类别：写法与二值交叉熵不同，数值却总是相同。",
  ),
  expression: `
    p1 = p
    p0 = 1 - p
    g1 = g
    g0 = 1 - g
    -mean(g1*log(p1) + g0*log(p0))
  `,
  parameters: {},
  parts: {
    p1: { tex: "p_{1,i}", name: both("probability of foreground", "前景概率") },
    p0: { tex: "p_{0,i}", name: both("probability of background", "背景概率") },
    g1: { tex: "g_{1,i}", name: both("1 where the truth is foreground", "真值为前景时取 1") },
    g0: { tex: "g_{0,i}", name: both("1 where the truth is background", "真值为背景时取 1") },
  },
  references: [],
  presets: [
    {
      id: "pytorch",
      name: "PyTorch",
      params: {},
      note: both(
        "PyTorch takes logits and never sees a probability of 0, so that it needs no floor; here log is floored at −100.",
        "PyTorch 的输入是 logit，不会遇到概率 0，因此不需要下限；这里的 log 以 −100 为下限。",
      ),
      source: "torch.nn.functional.cross_entropy@2.13.0",
    },
  ],
};
