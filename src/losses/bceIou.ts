/** BCE plus soft IoU. */
import { both } from "#i18n/locale.ts";
import { bce } from "./bce.ts";
import { combine, compose } from "./compose.ts";
import type { LossDefinition } from "./define.ts";
import { lambda, smooth } from "./parameters.ts";
import { softIou } from "./softIou.ts";

export const bceIou: LossDefinition = {
  id: "bce-iou",
  family: "compound",
  name: both("BCE + IoU", "BCE + IoU（组合损失）"),
  shortName: both("BCE + IoU", "BCE + IoU"),
  summary: both(
    "BCE and soft IoU in equal shares: as BCE + Dice, with a stricter view of the overlap.",
    "BCE 与 Soft IoU 各占一半：与 BCE + Dice 类似，但对重叠的要求更严格。",
  ),
  ...combine(
    [compose(bce, "BCE", { clip: 0 }), compose(softIou, "IoU", { eps: 0, zeroIfEmpty: 0 })],
    "lambdaBce*BCE + lambdaIou*IoU",
  ),
  parameters: {
    lambdaBce: lambda(both("BCE", "BCE"), "BCE", 0.5),
    lambdaIou: lambda(both("soft IoU", "Soft IoU"), "IoU", 0.5),
    smooth,
  },
  references: [],
  presets: [
    {
      id: "monai",
      name: "MONAI",
      params: { lambdaBce: 1, lambdaIou: 1, smooth: 5e-6 },
      note: both(
        "DiceCELoss with jaccard=True: both weights 1, and a smoothing of 10⁻⁵ that counts half.",
        "即 jaccard=True 的 DiceCELoss：两个权重都为 1，10⁻⁵ 的平滑项实际只算一半。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceCELoss(jaccard=True)@d388d1c6fe",
    },
    {
      id: "monai-half",
      name: "MONAI, λ = 0.5",
      params: { smooth: 5e-6 },
      note: both(
        "The same with both lambdas set to one half; the smoothing counts half here, too.",
        "与上相同，但两个 λ 都设为 0.5；平滑项同样只算一半。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceCELoss(jaccard=True)@d388d1c6fe",
    },
  ],
};
