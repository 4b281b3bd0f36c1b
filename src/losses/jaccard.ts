/** Jaccard loss: soft IoU under its other name, with the squared form as a switch. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { smooth } from "./parameters.ts";

export const jaccard: LossDefinition = {
  id: "jaccard",
  family: "region",
  name: both("Jaccard loss", "Jaccard 损失"),
  shortName: both("Jaccard", "Jaccard 损失"),
  summary: both(
    "The Jaccard index is the IoU: with a truth of 0 and 1 this is the soft IoU loss to the last digit, unless the areas are squared.",
    "Jaccard 系数就是交并比：真值只取 0、1 时，只要不用平方形式，它与 Soft IoU 损失完全相同。",
  ),
  expression: `
    I = sum(p*g)
    U = squared*(sum(p^2) + sum(g^2) - I) + (1-squared)*(sum(p) + sum(g) - I)
    1 - (I + smooth)/(U + smooth)
  `,
  parameters: {
    squared: {
      default: 0,
      domain: "switch",
      min: 0,
      max: 1,
      step: 1,
      tex: "q",
      name: both("squared areas", "面积取平方和"),
      help: both(
        "On: the union is Σp² + Σg² − Σpg, as with MONAI's squared_pred. Off: Σp + Σg − Σpg.",
        "开启：并集为 Σp² + Σg² − Σpg（同 MONAI 的 squared_pred）；关闭：Σp + Σg − Σpg。",
      ),
      neutral: "always",
    },
    smooth,
  },
  parts: {
    I: { tex: "I", name: both("soft intersection", "软交集"), role: "tp" },
    U: { tex: "U", name: both("soft union", "软并集") },
  },
  references: [],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: { smooth: 5e-6 },
      note: both(
        "MONAI doubles intersection and union before it adds its 10⁻⁵, so that the smoothing counts half.",
        "MONAI 先把交集与并集都乘以 2，再加 10⁻⁵，因此平滑项实际只算一半。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceLoss(jaccard=True)@d388d1c6fe",
    },
    {
      id: "monai-squared",
      name: "MONAI, squared_pred",
      params: { squared: 1, smooth: 5e-6 },
      note: both(
        "Sums of squares in the union: for probabilities between 0 and 1 the loss is smaller than with plain sums.",
        "并集用平方和计算：概率介于 0 与 1 之间时，损失比用普通和时小。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceLoss(jaccard,squared_pred)@d388d1c6fe",
    },
  ],
};
