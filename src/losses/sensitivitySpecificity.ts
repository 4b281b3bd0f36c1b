/** Sensitivity–specificity loss: the mean squared error inside the truth and outside it, weighed apart. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { smooth } from "./parameters.ts";

export const sensitivitySpecificity: LossDefinition = {
  id: "sensitivity-specificity",
  family: "region",
  name: both("Sensitivity–specificity loss", "灵敏度–特异度损失"),
  shortName: both("Sens.–spec.", "灵敏度–特异度"),
  summary: both(
    "The mean squared error within the foreground and within the background, mixed by r: each class counts as a whole, however small.",
    "分别求前景内与背景内的均方误差，再按 r 混合：每一类无论多小，都作为一个整体计入。",
  ),
  expression: `
    S1 = sum((g-p)^2*g)/(sum(g) + smooth)
    S0 = sum((g-p)^2*(1-g))/(sum(1-g) + smooth)
    r*S1 + (1-r)*S0
  `,
  parameters: {
    r: {
      default: 0.05,
      domain: "share",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "r",
      name: both("share of sensitivity", "灵敏度所占比例"),
      help: both(
        "How much errors on the foreground count; the rest goes to errors on the background.",
        "前景上的误差所占的比例，其余归背景上的误差。",
      ),
    },
    smooth,
  },
  parts: {
    S1: { tex: "S_1", name: both("squared error within the foreground", "前景内的均方误差") },
    S0: { tex: "S_0", name: both("squared error within the background", "背景内的均方误差") },
  },
  references: [
    {
      authors: "Brosch, Yoo, Tang, Li, Traboulsee, Tam",
      year: 2015,
      title: "Deep Convolutional Encoder Networks for Multiple Sclerosis Lesion Segmentation",
      url: "https://doi.org/10.1007/978-3-319-24574-4_1",
    },
  ],
  presets: [
    {
      id: "segloss",
      name: "SegLoss",
      params: { r: 0.1, smooth: 1 },
      note: both(
        "r = 0.1 and one whole pixel in both denominators, which small objects feel; an absent class costs nothing instead of being 0/0.",
        "r = 0.1，两个分母各加 1，小目标会明显受影响；某一类缺失时该项为 0，而不是 0/0。",
      ),
      source: "JunMa11/SegLossOdyssey losses_pytorch/dice_loss.py:SSLoss@d562441a3b",
    },
  ],
};
