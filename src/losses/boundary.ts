/** Surface (boundary) loss: probability weighted by its signed distance from the true boundary. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const boundary: LossDefinition = {
  id: "boundary",
  family: "boundary",
  name: both("Surface (boundary) loss", "Surface 损失（边界损失）"),
  shortName: both("Surface", "Surface 损失"),
  summary: both(
    "Probability weighted by its signed distance φ from the true boundary: far false positives cost most, and it may be negative.",
    "用到真实边界的有符号距离 φ 给概率加权：离得越远的假阳性代价越大；它可以为负。",
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
