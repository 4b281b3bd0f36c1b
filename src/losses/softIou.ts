/** Soft IoU loss: one minus the soft intersection over the soft union. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { eps, smooth, zeroIfEmpty } from "./parameters.ts";
import { E } from "./parts.ts";

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
  parts: { E },
  references: [
    {
      authors: "Rahman, Wang",
      year: 2016,
      title: "Optimizing Intersection-Over-Union in Deep Neural Networks for Image Segmentation",
      url: "https://doi.org/10.1007/978-3-319-50835-1_22",
    },
  ],
  presets: [
    {
      id: "smp",
      name: "Segmentation Models PyTorch",
      params: { zeroIfEmpty: 1 },
      note: both(
        "No smoothing, a denominator of at least 10⁻⁷, and exactly 0 where the truth has no foreground.",
        "不加平滑项，分母不小于 10⁻⁷；真值中没有前景时损失恰好为 0。",
      ),
      source:
        "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/jaccard.py:JaccardLoss@5006616357",
    },
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
      id: "segloss",
      name: "SegLoss",
      params: { smooth: 1 },
      note: both(
        "One whole pixel of smoothing; it returns the negative score, which is this loss minus 1.",
        "平滑项为 1；它返回的是 IoU 的相反数，即本损失减 1。",
      ),
      source: "JunMa11/SegLossOdyssey losses_pytorch/dice_loss.py:IoULoss@d562441a3b",
    },
  ],
};
