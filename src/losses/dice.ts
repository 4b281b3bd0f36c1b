/** Dice loss: one minus the overlap of two areas, counted twice over their sum. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { eps, smooth, zeroIfEmpty } from "./parameters.ts";

export const dice: LossDefinition = {
  id: "dice",
  family: "region",
  name: both("Dice loss", "Dice 损失"),
  shortName: both("Dice", "Dice 损失"),
  summary: both(
    "One minus twice the overlap over the sum of both areas: what counts is the share, not the number of pixels.",
    "1 减去两倍重叠面积与真值、预测面积之和的比值：看的是重叠比例，而不是像素数量。",
  ),
  expression: `
    E = zeroIfEmpty*(1 - step(sum(g)))
    (1 - E)*(1 - (2*sum(p*g) + smooth)/(sum(p) + sum(g) + smooth + eps + E))
  `,
  parameters: { smooth, eps, zeroIfEmpty },
  parts: { E: { tex: "E", name: both("1 if the truth is empty, else 0", "真值为空时为 1，否则为 0") } },
  references: [
    {
      authors: "Milletari, Navab, Ahmadi",
      year: 2016,
      title: "V-Net: Fully Convolutional Neural Networks for Volumetric Medical Image Segmentation",
      url: "https://arxiv.org/abs/1606.04797",
    },
    {
      authors: "Sudre, Li, Vercauteren, Ourselin, Cardoso",
      year: 2017,
      title: "Generalised Dice overlap as a deep learning loss function for highly unbalanced segmentations",
      url: "https://arxiv.org/abs/1707.03237",
    },
  ],
};
