/** Top-k binary cross-entropy: the mean over the worst pixels only. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const topkBce: LossDefinition = {
  id: "topk-bce",
  family: "distribution",
  name: both("Top-k BCE", "Top-k 交叉熵"),
  shortName: both("Top-k BCE", "Top-k 交叉熵"),
  summary: both(
    "BCE of the k percent of pixels that fare worst; all others have no say at all.",
    "只对代价最大的 k% 像素求平均的二值交叉熵，其余像素完全不参与。",
  ),
  expression: "-sum(top*(g*log(p) + (1-g)*log(1-p)))/sum(top)",
  parameters: {
    k: {
      default: 10,
      domain: "exponent",
      min: 1,
      max: 100,
      step: 1,
      tex: "k",
      name: both("percent of pixels", "像素百分比"),
      help: both(
        "Only the ⌊N·k/100⌋ worst pixels count; if that is none, the loss is 0/0. At k = 100 this is BCE.",
        "只计代价最大的 ⌊N·k/100⌋ 个像素；若个数为 0，损失为 0/0。k = 100 时即二值交叉熵。",
      ),
    },
  },
  references: [
    {
      authors: "Wu, Shen, van den Hengel",
      year: 2016,
      title: "Bridging Category-level and Instance-level Semantic Image Segmentation",
      url: "https://arxiv.org/abs/1605.06885",
    },
  ],
  presets: [
    {
      id: "nnunet",
      name: "nnU-Net",
      params: {},
      note: both(
        "The number of pixels is rounded down, so that a small grid with a small k has none, and the loss is NaN.",
        "像素个数向下取整，因此网格小、k 也小时会一个都不剩，损失为 NaN。",
      ),
      source: "MIC-DKFZ/nnUNet nnunetv2/training/loss/robust_ce_loss.py:TopKLoss@0e495086eb",
    },
  ],
};
