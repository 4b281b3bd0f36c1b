/** Lovász hinge: the Lovász extension of the IoU loss over hinge errors of the logits. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { tightClip } from "./parameters.ts";
import { q } from "./parts.ts";
import { berman } from "./references.ts";

export const lovaszHinge: LossDefinition = {
  id: "lovasz-hinge",
  family: "region",
  name: both("Lovász hinge", "Lovász hinge 损失"),
  shortName: both("Lovász hinge", "Lovász hinge"),
  summary: both(
    "As Lovász-Softmax, but on logits z with hinge errors 1 − z or 1 + z: a pixel stops counting once it is right with a margin of 1.",
    "与 Lovász-Softmax 类似，但作用于 logit z，误差为合页形式 1 − z 或 1 + z：像素判断正确且间隔达到 1 后不再计入。",
  ),
  expression: `
    q = clip(p, clip, 1 - clip)
    z = log(q) - log(1-q)
    sum(lovasz*max(0, 1 - (2*g-1)*z))
  `,
  parameters: { clip: tightClip },
  parts: { q, z: { tex: "z_i", name: both("logit", "logit（对数几率）") } },
  references: [berman],
  presets: [
    {
      id: "authors",
      name: "Berman et al.",
      params: {},
      note: both(
        "The authors' code takes logits; here they are made from p, clipped at 10⁻⁷, so that certainty stays finite.",
        "作者的代码直接接收 logit；这里由截断到 10⁻⁷ 的 p 换算得到，使“完全确信”也取有限值。",
      ),
      source: "bermanmaxim/LovaszSoftmax pytorch/lovasz_losses.py:lovasz_hinge@7d48792d35",
    },
  ],
};
