/** clDice loss: overlap of skeletons with masks, so that a broken vessel costs more than a thin one. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { iterations, smooth } from "./parameters.ts";
import { shit } from "./references.ts";

export const cldice: LossDefinition = {
  id: "cldice",
  family: "topology",
  name: both("clDice loss", "clDice 损失（中心线 Dice）"),
  shortName: both("clDice", "clDice"),
  summary: both(
    "How much of the predicted skeleton lies in the truth and how much of the true skeleton in the prediction: gaps in thin structures cost, their width hardly does.",
    "预测骨架有多少落在真值内、真值骨架有多少落在预测内：细长结构的断裂代价大，粗细偏差几乎不计。",
  ),
  expression: `
    T = (sum(skel_p*g) + smooth)/(sum(skel_p) + smooth)
    S = (sum(skel_g*p) + smooth)/(sum(skel_g) + smooth)
    1 - 2*T*S/(T + S)
  `,
  parameters: { iterations, smooth: { ...smooth, default: 1 } },
  parts: {
    T: { tex: "T_{\\mathrm{prec}}", name: both("topology precision", "拓扑精确率") },
    S: { tex: "T_{\\mathrm{sens}}", name: both("topology sensitivity", "拓扑灵敏度") },
  },
  references: [shit],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: {},
      note: both(
        "Three rounds of thinning after the first, and smoothing 1 in both ratios.",
        "首轮之后再细化三次，两个比值中的平滑项都为 1。",
      ),
      source: "Project-MONAI/MONAI monai/losses/cldice.py:SoftclDiceLoss@d388d1c6fe",
    },
    {
      id: "authors",
      name: "Shit et al.",
      params: { iterations: 10 },
      note: both(
        "The authors' class always thins ten times: it does not pass its own iter_ on.",
        "作者的类总是细化十次：它没有把自己的 iter_ 参数传下去。",
      ),
      source: "jocpae/clDice cldice_loss/pytorch/cldice.py:soft_cldice@47d31a6cc4",
    },
  ],
};
