/** The reference page of BCE + IoU. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const bceIouPage: LossPage = {
  id: "bce-iou",
  aliases: ["BCE + Jaccard", "BCE + soft IoU", "BCEIoULoss", "交叉熵加 IoU", "IoU 加交叉熵", "BCE-IoU 组合损失"],
  rewards: both(
    "The right probability at every pixel and a high intersection over union. It is BCE + Dice with the overlap measured as the metric that many benchmarks report.",
    "既奖励每个像素的概率正确，也奖励交并比高。可以看作把 BCE + Dice 中的重叠换成许多基准所报告的指标。",
  ),
  punishes: both(
    "Imperfect overlap more severely than Dice: its IoU term is 2D/(1 + D) for a Dice loss D, so that 0.2 becomes 0.333. Near perfect overlap the term is twice as steep as Dice, where nothing overlaps half as steep.",
    "对不完美的重叠比 Dice 更严：Dice 损失为 D 时，IoU 项为 2D/(1 + D)，0.2 就变成 0.333。接近完全重叠时，它的斜率是 Dice 的两倍；毫无重叠时只有一半。",
  ),
  use: both(
    "Where IoU is the reported metric and masks are neither tiny nor empty, as with natural and aerial images. Cross-entropy carries the start of the training, IoU the finish.",
    "适合以 IoU 为评价指标、掩膜既不太小也不为空的任务，如自然图像与航拍图像。训练初期靠交叉熵推动，后期靠 IoU 收尾。",
  ),
  fails: both(
    "On small objects the IoU term starts out flatter than Dice: with a 4-pixel lesion in 16 × 16, ignoring it (p = 0.01 everywhere) costs 0.538, finding it (0.6 on the lesion, 0.1 elsewhere) 0.515: a gap of 0.023, where Dice in the place of IoU would give 0.055. Without smoothing it is 0/0 when both masks are empty.",
    "目标很小时，IoU 项起步阶段比 Dice 更平坦：16 × 16 的网格上有 4 像素的病灶，忽略它（处处 p = 0.01）的代价是 0.538，找到它（病灶上 0.6，其余 0.1）是 0.515，只差 0.023；若把 IoU 换成 Dice，则相差 0.055。不加平滑项时，两个掩膜都为空会得到 0/0。",
  ),
  facts: [
    both(
      "MONAI's DiceCELoss(jaccard=True) (commit d388d1c) adds its smoothing to twice the intersection and twice the union, so that it acts as half of it.",
      "MONAI 的 DiceCELoss(jaccard=True)（提交 d388d1c）把平滑项加在两倍的交集与两倍的并集上，实际效果只有一半。",
    ),
  ],
  properties: ["global", "handles-imbalance", "gradient-everywhere"],
  related: ["soft-iou", "bce-dice", "bce", "lovasz"],
};
