/** The reference page of the Jaccard loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const jaccardPage: LossPage = {
  id: "jaccard",
  aliases: [
    "Jaccard index loss",
    "Jaccard distance loss",
    "Tanimoto loss",
    "power Jaccard loss",
    "杰卡德损失",
    "杰卡德系数损失",
    "Jaccard 系数损失",
    "Jaccard 距离损失",
  ],
  rewards: both(
    "Intersection over union. With squared = 0 it is the same formula as the soft IoU loss under another name, so the two are identical. What libraries call Jaccard and soft IoU can differ for a binary truth only by smoothing or the squared form, and otherwise only with soft targets.",
    "奖励交并比。squared = 0 时与 Soft IoU 损失是同一个公式，只是名称不同，数值完全相等。各库的“Jaccard”与“Soft IoU”在真值为二值时只可能因平滑项或平方形式而不同，此外只有使用软标签时才会有差别。",
  ),
  punishes: both(
    "What soft IoU punishes; with squared = 1 the union is Σp² + Σg² − Σpg, so that faint false positives weigh less. p = [0.8, 0.1, 0.9, 0.2], g = [1, 0, 1, 0] costs 0.261 plain and 0.056 squared.",
    "惩罚的内容与 Soft IoU 相同；squared = 1 时并集取 Σp² + Σg² − Σpg，低概率的假阳性分量变轻。p = [0.8, 0.1, 0.9, 0.2]、g = [1, 0, 1, 0] 时，普通形式为 0.261，平方形式为 0.056。",
  ),
  use: both(
    "As soft IoU. Take the squared form where a faint haze over a large background hides the object (a 4-pixel lesion at 0.6 in a 16 × 16 background at 0.1: 0.568 instead of 0.918), or with soft targets, since it is 0 exactly at p = g.",
    "用途同 Soft IoU。大片低概率背景掩盖目标时可用平方形式（16 × 16 图像，4 个像素的病灶为 0.6、背景为 0.1：0.568，普通形式为 0.918）；使用软标签时也适合平方形式，因为它恰好在 p = g 处为 0。",
  ),
  fails: both(
    "Read nothing into a difference between a “Jaccard” and a “soft IoU” result: it comes from smoothing, squaring or averaging. The squared form forgives uncertainty (right with probability 0.9 everywhere on a 4 × 4 object in 8 × 8: 0.043 instead of 0.308). An empty truth costs 1, or 0/0 with an empty prediction.",
    "“Jaccard”与“Soft IoU”结果若有差别，只来自平滑项、平方或平均方式，不必过度解读。平方形式对不确定的预测很宽容（8 × 8 图像中 4 × 4 的目标，各像素都以 0.9 的概率预测正确：0.043，普通形式为 0.308）。真值为空时损失为 1，预测也为空时为 0/0。",
  ),
  facts: [
    both(
      "MONAI's DiceLoss(jaccard=True) (commit d388d1c) has both forms: squared_pred=True is the squared one; its smooth of 10⁻⁵ acts as 5·10⁻⁶ here.",
      "MONAI 的 DiceLoss(jaccard=True)（提交 d388d1c）两种形式都有：squared_pred=True 即平方形式；它的平滑项 10⁻⁵ 相当于这里的 5·10⁻⁶。",
    ),
    both(
      "Jadon's jacard_loss (commit 084e136) has no smoothing: with empty truth and empty prediction it is 0/0.",
      "Jadon 的 jacard_loss（提交 084e136）没有平滑项：真值与预测都为空时为 0/0。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["soft-iou", "squared-dice", "iou", "lovasz"],
};
