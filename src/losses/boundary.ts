/** Surface (boundary) loss: probability weighted by its signed distance from the true boundary. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { kervadec } from "./references.ts";

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
  references: [kervadec],
  presets: [
    {
      id: "authors",
      name: "Kervadec et al.",
      params: {},
      note: both(
        "The foreground channel only, with distances in pixels and not normalised; all distances are 0 where the truth is empty.",
        "只用前景通道，距离以像素计，不做归一化；真值为空时距离全为 0。",
      ),
      source: "LIVIAETS/boundary-loss losses.py:SurfaceLoss, utils.py:one_hot2dist@171c32d88a",
    },
  ],
};
