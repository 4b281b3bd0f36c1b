/** Hausdorff distance loss by distance transforms: squared errors weighed by how far off they lie. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { distancePower } from "./parameters.ts";
import { karimi } from "./references.ts";

export const hausdorffDt: LossDefinition = {
  id: "hausdorff-dt",
  family: "boundary",
  name: both("Hausdorff distance loss", "Hausdorff 距离损失"),
  shortName: both("Hausdorff", "Hausdorff 损失"),
  summary: both(
    "Squared errors weighed by their distances from both boundaries to a power: one error far away costs more than many close by.",
    "以误差像素到两条边界的距离的幂为权重的平方误差：一处远离边界的错误，比许多紧邻边界的错误代价更大。",
  ),
  expression: "mean((p-g)^2*((1-oneSided)*dist_p^alpha + dist_g^alpha))",
  parameters: {
    alpha: distancePower,
    oneSided: {
      default: 0,
      domain: "switch",
      min: 0,
      max: 1,
      step: 1,
      tex: "o",
      name: both("distance from the truth only", "只用到真值边界的距离"),
      help: both(
        "On: only the distance from the true boundary counts, which need not be computed anew at every step of a training.",
        "开启：只用到真值边界的距离，训练中无需每步重新计算距离图。",
      ),
      neutral: "always",
    },
  },
  references: [karimi],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: {},
      note: both(
        "Both distances, masks at p > 0.5 whatever the threshold; a mask that is all 0 or all 1 has distance 0 everywhere.",
        "两个距离都用，掩膜固定取 p > 0.5，与阈值无关；掩膜全 0 或全 1 时距离处处为 0。",
      ),
      source: "Project-MONAI/MONAI monai/losses/hausdorff_loss.py:HausdorffDTLoss@d388d1c6fe",
    },
    {
      id: "one-sided",
      name: "Karimi & Salcudean 2019, one-sided",
      params: { oneSided: 1 },
      note: both(
        "The paper's cheaper form: only distances from the true boundary, so a missed object far from the prediction weighs less.",
        "论文中计算量较小的形式：只用到真值边界的距离，因此远离预测的漏检目标权重较小。",
      ),
      source: "arXiv 1904.10030",
    },
  ],
};
