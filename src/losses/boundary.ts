/** Surface (boundary) loss: probability weighted by its signed distance from the true boundary. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const boundary: LossDefinition = {
  id: "boundary",
  family: "boundary",
  name: both("Surface (boundary) loss", "Surface 损失（边界损失）"),
  shortName: both("Surface", "Surface 损失"),
  summary: both(
    "Probability weighted by its signed distance φ from the true boundary: far false positives cost most, and the loss may be negative.",
    "以像素到真实边界的有符号距离 φ 对概率加权：离边界越远，假阳性的代价越大；损失值可能为负。",
  ),
  expression: "mean(phi*p)",
  parameters: {},
  references: [
    {
      authors: "Kervadec, Bouchtiba, Desrosiers, Granger, Dolz, Ben Ayed",
      year: 2019,
      title: "Boundary loss for highly unbalanced segmentation",
      url: "https://arxiv.org/abs/1812.07032",
    },
  ],
};
