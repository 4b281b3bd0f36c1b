/** Weighted binary cross-entropy: foreground pixels count several times. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const weightedBce: LossDefinition = {
  id: "weighted-bce",
  family: "distribution",
  name: both("Weighted BCE", "加权交叉熵"),
  shortName: both("Weighted BCE", "加权交叉熵"),
  summary: both(
    "BCE in which a foreground pixel counts w times: misses become dearer than false alarms.",
    "每个前景像素按 w 倍计入的二值交叉熵：漏检的代价高于误报。",
  ),
  expression: "-mean(posWeight*g*log(p) + (1-g)*log(1-p))",
  parameters: {
    posWeight: {
      default: 2,
      domain: "weight",
      min: 0,
      max: 20,
      step: 0.1,
      tex: "w",
      name: both("weight of foreground", "前景权重"),
      help: both(
        "How many times a foreground pixel counts; background over foreground area makes both classes equally heavy. At w = 1 this is BCE.",
        "每个前景像素计入的倍数；取背景与前景面积之比时，两类的总权重相等。w = 1 时即二值交叉熵。",
      ),
      neutral: 1,
    },
  },
  references: [],
  presets: [
    {
      id: "pytorch",
      name: "PyTorch",
      params: { posWeight: 1 },
      note: both(
        "pos_weight is 1 until it is set; the sum is divided by the number of pixels, not by the sum of the weights.",
        "不设置 pos_weight 时其值为 1；求和后除以像素总数，而不是除以权重之和。",
      ),
      source: "torch.nn.functional.binary_cross_entropy_with_logits(pos_weight)@2.13.0",
    },
  ],
};
