/** Log Dice: the negative logarithm of the Dice coefficient. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { zeroIfEmpty } from "./parameters.ts";
import { E } from "./parts.ts";

export const logDice: LossDefinition = {
  id: "log-dice",
  family: "region",
  name: both("Log Dice loss", "对数 Dice 损失"),
  shortName: both("Log Dice", "对数 Dice"),
  summary: both(
    "−log of the Dice coefficient: the same order as Dice loss, but with a steep start where there is hardly any overlap.",
    "Dice 系数的负对数：与 Dice 损失的大小次序相同，但几乎没有重叠时梯度要陡得多。",
  ),
  expression: `
    E = zeroIfEmpty*(1 - step(sum(g)))
    D = 2*sum(p*g)/(sum(p) + sum(g) + E)
    -(1 - E)*log(max(D, 1e-7))
  `,
  parameters: { zeroIfEmpty },
  parts: { E, D: { tex: "D", name: both("soft Dice coefficient", "软 Dice 系数") } },
  references: [],
  presets: [
    {
      id: "smp",
      name: "Segmentation Models PyTorch",
      params: { zeroIfEmpty: 1 },
      note: both(
        "DiceLoss with log_loss=True: the coefficient is floored at 10⁻⁷, and the loss is 0 where the truth is empty.",
        "即 log_loss=True 的 DiceLoss：系数以 10⁻⁷ 为下限，真值为空时损失取 0。",
      ),
      source:
        "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/dice.py:DiceLoss(log_loss=True)@5006616357",
    },
  ],
};
