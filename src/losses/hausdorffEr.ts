/** Hausdorff distance loss by erosion: errors that survive more erosions cost more. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { distancePower } from "./parameters.ts";
import { karimi } from "./references.ts";

export const hausdorffEr: LossDefinition = {
  id: "hausdorff-er",
  family: "boundary",
  name: both("Hausdorff loss by erosion", "Hausdorff 损失（腐蚀法）"),
  shortName: both("Hausdorff (erosion)", "Hausdorff（腐蚀）"),
  summary: both(
    "The squared error is eroded again and again, and what survives the k-th erosion costs kᵅ: single wrong pixels cost nothing, but the stretching after each erosion makes the order of small errors erratic.",
    "对平方误差图反复腐蚀，第 k 次腐蚀后仍留存的部分按 kᵅ 计价：单个错误像素没有代价；但每次腐蚀后的拉伸使小错误之间的大小次序不稳定。",
  ),
  expression: "mean(erosion)",
  parameters: {
    alpha: distancePower,
    erosions: {
      default: 10,
      domain: "count",
      min: 1,
      max: 20,
      step: 1,
      tex: "K",
      name: both("erosions", "腐蚀次数"),
      help: both(
        "How often the error is eroded and stretched to 0…1 again; the k-th round counts kᵅ.",
        "误差图被腐蚀并重新拉伸到 0…1 的次数；第 k 轮按 kᵅ 计价。",
      ),
    },
  },
  references: [karimi],
  presets: [
    {
      id: "kornia",
      name: "Kornia",
      params: {},
      note: both(
        "Ten erosions with a cross of five cells; after each, what is left is stretched to 0…1 over the image, as in the authors' code.",
        "用五格十字形腐蚀十次，每次之后都把剩余值在整幅图上拉伸到 0…1，与作者代码一致。",
      ),
      source: "kornia/kornia kornia/losses/hausdorff.py:HausdorffERLoss@b4f5a78a13",
    },
  ],
};
