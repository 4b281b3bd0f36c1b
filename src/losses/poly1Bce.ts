/** Poly-1 BCE: cross-entropy with the first term of its series weighed anew. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { clip } from "./parameters.ts";
import { q } from "./parts.ts";

export const poly1Bce: LossDefinition = {
  id: "poly1-bce",
  family: "distribution",
  name: both("Poly-1 BCE", "Poly-1 交叉熵"),
  shortName: both("Poly-1 BCE", "Poly-1 交叉熵"),
  summary: both(
    "−log pₜ is a series in (1 − pₜ); Poly-1 adds ε to the weight of its first term, which is the mean absolute error.",
    "−log pₜ 可展开为 (1 − pₜ) 的幂级数；Poly-1 给其中的一次项（即平均绝对误差）再加权重 ε。",
  ),
  expression: `
    q = clip(p, clip, 1 - clip)
    pt = g*q + (1-g)*(1-q)
    -mean(g*log(q) + (1-g)*log(1-q)) + epsilon*mean(1 - pt)
  `,
  parameters: {
    epsilon: {
      default: 1,
      domain: "any",
      min: -1,
      max: 5,
      step: 0.1,
      tex: "\\varepsilon",
      name: both("weight of the first term", "一次项的附加权重"),
      help: both(
        "Above 0 pushes harder on pixels that are nearly right, below 0 less; at ε = 0 this is BCE.",
        "大于 0 时对接近正确的像素推得更用力，小于 0 时则更轻；ε = 0 时即二值交叉熵。",
      ),
      neutral: 0,
    },
    clip,
  },
  parts: { q, pt: { tex: "p_{t,i}", name: both("probability of the true class", "真实类别的概率") } },
  references: [
    {
      authors: "Leng, Tan, Liu, Cubuk, Shi, Cheng, Anguelov",
      year: 2022,
      title: "PolyLoss: A Polynomial Expansion Perspective of Classification Loss Functions",
      url: "https://arxiv.org/abs/2204.12511",
    },
  ],
  presets: [
    {
      id: "polyloss-pytorch",
      name: "polyloss-pytorch",
      params: { clip: 1e-7 },
      note: both(
        "ε = 1 as here; the reference numbers have probabilities clipped at 10⁻⁷ before they go in as logits.",
        "同样取 ε = 1；对照数值是先把概率截断到 10⁻⁷、再换算成 logit 输入得到的。",
      ),
      source: "abhuse/polyloss-pytorch polyloss.py:Poly1CrossEntropyLoss@b9b2fb398e",
    },
  ],
};
