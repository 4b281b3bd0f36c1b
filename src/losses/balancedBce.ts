/** Balanced binary cross-entropy: each class weighs as much as the other one has pixels. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const balancedBce: LossDefinition = {
  id: "balanced-bce",
  family: "distribution",
  name: both("Balanced BCE", "平衡交叉熵"),
  shortName: both("Balanced BCE", "平衡交叉熵"),
  summary: both(
    "BCE with weights read off the truth: a foreground pixel weighs the share of background, a background pixel the share of foreground.",
    "由真值自动定权的二值交叉熵：前景像素的权重是背景所占比例，背景像素的权重是前景所占比例。",
  ),
  expression: `
    B = mean(1 - g)
    -(B*mean(g*log(p)) + mean(g)*mean((1-g)*log(1-p)))
  `,
  parameters: {},
  parts: { B: { tex: "B", name: both("share of background in the truth", "真值中背景所占比例") } },
  references: [
    {
      authors: "Xie, Tu",
      year: 2015,
      title: "Holistically-Nested Edge Detection",
      url: "https://arxiv.org/abs/1504.06375",
    },
  ],
  presets: [
    {
      id: "hed",
      name: "HED (PyTorch port)",
      params: {},
      note: both(
        "Sums over the pixels where this page takes the mean, so that its number is N times as large; 0 where the truth has one class only.",
        "它对像素求和，这里取平均，因此它的数值是这里的 N 倍；真值只有一类时为 0。",
      ),
      source: "xwjabc/hed hed.py:weighted_cross_entropy_loss@c8ed5abc4d",
    },
  ],
};
