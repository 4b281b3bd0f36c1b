/** The reference page of the combo loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const comboPage: LossPage = {
  id: "combo",
  aliases: ["ComboLoss", "Taghanaki loss", "weighted cross-entropy + Dice", "Combo 损失", "加权交叉熵与 Dice 组合"],
  rewards: both(
    "A high Dice score, which is subtracted with weight 1 − α, and the right probability at every pixel. A perfect prediction gives −(1 − α), so −0.5 at the defaults, and not 0.",
    "奖励高的 Dice 系数（以权重 1 − α 减去）和每个像素的正确概率。完美预测得到的不是 0，而是 −(1 − α)，默认参数下为 −0.5。",
  ),
  punishes: both(
    "Misses more than false positives when β > 0.5, false positives more when β < 0.5. At β = 0.5 both cost half their cross-entropy.",
    "β > 0.5 时更重罚假阴性，β < 0.5 时更重罚假阳性；β = 0.5 时，两者都按交叉熵的一半计。",
  ),
  use: both(
    "Where one class weight has to set the balance of misses and false positives while Dice takes care of imbalance; proposed for organs of very different size. At α = β = 0.5 it is ¼ of cross-entropy plus ½ of the Dice loss, minus ½.",
    "适合由 Dice 应付类别不平衡，同时需要用一个权重来权衡漏检与误报的任务；最初是为大小悬殊的多器官分割提出的。α = β = 0.5 时，它等于交叉熵的 ¼ 加 Dice 损失的 ½，再减 ½。",
  ),
  fails: both(
    "Its value is often negative and its minimum moves with α, so it cannot be compared with other losses or across settings. β scales the cross-entropy as well as tilting it, so α and β have to be tuned together. It sees neither distance nor topology.",
    "损失值常为负，最小值又随 α 变化，因此不能与其他损失或其他参数下的数值相比。β 在改变偏向的同时也改变交叉熵的大小，α 与 β 只能一起调。它不看距离，也不看拓扑。",
  ),
  facts: [
    both(
      "In the authors' code (asgsaeid/ComboLoss, commit 86d6247) the minus sign covers the foreground term only: at β = 0.5, a background pixel at p = 0.9 lowers the summed cross-entropy by 1.151 instead of raising it.",
      "在作者的代码（asgsaeid/ComboLoss，提交 86d6247）中，负号只作用于前景项：β = 0.5 时，一个 p = 0.9 的背景像素使交叉熵之和减少 1.151，而不是增加。",
    ),
    both(
      "In combo_loss of mlyg/unified-focal-loss (commit 411c9c5), β weighs the background, against its own documentation, and the Dice score is averaged over both classes.",
      "在 mlyg/unified-focal-loss（提交 411c9c5）的 combo_loss 中，β 加权的是背景，与其文档所说相反；Dice 系数则对两个类别取平均。",
    ),
  ],
  properties: ["global", "handles-imbalance", "gradient-everywhere", "defined-when-empty", "may-be-negative"],
  related: ["bce-dice", "weighted-bce", "dice", "unified-focal"],
};
