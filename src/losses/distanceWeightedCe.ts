/** Distance-weighted cross-entropy: pixels near the true boundary count up to twice. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const distanceWeightedCe: LossDefinition = {
  id: "distance-weighted-ce",
  family: "distribution",
  name: both("Distance-weighted CE", "距离加权交叉熵"),
  shortName: both("Distance CE", "距离加权交叉熵"),
  summary: both(
    "Cross-entropy in which a pixel counts the more the nearer it is to the true boundary: once in the depth, twice at the edge.",
    "离真实边界越近的像素权重越大的交叉熵：最深处权重为 1，紧贴边界处为 2。",
  ),
  expression: "-mean((1 + near)*(g*log(p) + (1-g)*log(1-p)))",
  parameters: {},
  references: [
    {
      authors: "Caliva, Iriondo, Morales Martinez, Majumdar, Pedoia",
      year: 2019,
      title: "Distance Map Loss Penalty Term for Semantic Segmentation",
      url: "https://arxiv.org/abs/1908.03679",
    },
  ],
  presets: [
    {
      id: "segloss",
      name: "SegLoss",
      params: {},
      note: both(
        "These are SegLoss's weights; its own DisPenalizedCE computes them and then returns plain cross-entropy.",
        "权重取自 SegLoss；但它自己的 DisPenalizedCE 算出权重后并未使用，返回的只是普通交叉熵。",
      ),
      source: "JunMa11/SegLossOdyssey losses_pytorch/boundary_loss.py:compute_edts_forPenalizedLoss@d562441a3b",
    },
  ],
};
