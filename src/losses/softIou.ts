/** Soft IoU loss: one minus the soft intersection over the soft union. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { eps, smooth, zeroIfEmpty } from "./parameters.ts";

export const softIou: LossDefinition = {
  id: "soft-iou",
  family: "region",
  name: both("Soft IoU loss", "Soft IoU 损失"),
  shortName: both("Soft IoU", "Soft IoU 损失"),
  summary: both(
    "One minus the intersection over the union, both counted in probabilities. Stricter than Dice: without smoothing, IoU loss = 2 × Dice loss / (1 + Dice loss).",
    "1 减去交并比，交集与并集都用概率来计。比 Dice 损失更严格：不加平滑项时，Soft IoU 损失 = 2 × Dice 损失 /（1 + Dice 损失）。",
  ),
  expression: `
    E = zeroIfEmpty*(1 - step(sum(g)))
    (1 - E)*(1 - (sum(p*g) + smooth)/(sum(p + g - p*g) + smooth + eps + E))
  `,
  parameters: { smooth, eps, zeroIfEmpty },
  parts: { E: { tex: "E", name: both("1 if the truth is empty, else 0", "真值为空时为 1，否则为 0") } },
  references: [
    {
      authors: "Rahman, Wang",
      year: 2016,
      title: "Optimizing Intersection-Over-Union in Deep Neural Networks for Image Segmentation",
      url: "https://doi.org/10.1007/978-3-319-50835-1_22",
    },
  ],
};
