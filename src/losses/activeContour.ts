/** Active contour loss: the length of the predicted contour plus what lies on its wrong sides. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const activeContour: LossDefinition = {
  id: "active-contour",
  family: "boundary",
  name: both("Active contour loss", "主动轮廓损失"),
  shortName: both("Active contour", "主动轮廓损失"),
  summary: both(
    "After Chan and Vese: the length of the predicted outline plus the wrong area inside and outside it; short, smooth outlines win.",
    "源自 Chan–Vese 模型：预测轮廓的长度，加上轮廓内、外判错的面积；倾向于短而光滑的轮廓。",
  ),
  expression: "lengthWeight*mean(edge) + mean(p*(g-1)^2) + mean((1-p)*g^2)",
  parameters: {
    lengthWeight: {
      default: 1,
      domain: "weight",
      min: 0,
      max: 10,
      step: 0.1,
      tex: "\\mu",
      name: both("weight of the length", "长度项的权重"),
      help: both(
        "How much a unit of contour counts against a unit of wrong area; at 0 only the area counts, which is the mean absolute error.",
        "单位轮廓长度相对于单位判错面积的权重；取 0 时只剩面积项，即平均绝对误差。",
      ),
      neutral: 1,
    },
  },
  references: [
    {
      authors: "Chen, Williams, Vallabhaneni, Czanner, Williams, Zheng",
      year: 2019,
      title: "Learning Active Contour Models for Medical Image Segmentation",
      url: "https://doi.org/10.1109/CVPR.2019.01190",
    },
  ],
  presets: [
    {
      id: "pytorch-port",
      name: "Active-Contour-Loss-pytorch",
      params: { lengthWeight: 10 },
      note: both(
        "The length counts ten times; it takes means where the paper takes sums.",
        "长度项按十倍计入；论文用求和之处，它取平均。",
      ),
      source: "lc82111/Active-Contour-Loss-pytorch Active-Contour-Loss.py:active_contour_loss@59c6177246",
    },
  ],
};
