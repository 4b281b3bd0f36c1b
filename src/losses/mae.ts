/** Mean absolute error, L1: a baseline. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const mae: LossDefinition = {
  id: "mae",
  family: "distribution",
  name: both("Mean absolute error (L1)", "平均绝对误差（L1）"),
  shortName: both("MAE", "平均绝对误差"),
  summary: both(
    "The mean distance from the truth: every pixel pulls equally hard, however wrong it is.",
    "与真值之差的绝对值的平均：无论错多少，每个像素的梯度大小都相同。",
  ),
  expression: "mean(abs(p-g))",
  parameters: {},
  references: [],
  presets: [
    {
      id: "pytorch",
      name: "PyTorch",
      params: {},
      note: both(
        "The mean over all pixels, as here; Kornia's dice_loss with its default average over two classes is this number, too.",
        "对所有像素取平均，与这里相同；Kornia 的 dice_loss 默认对两个类别做 micro 平均，得到的也是这个数。",
      ),
      source: "torch.nn.functional.l1_loss@2.13.0",
    },
  ],
};
