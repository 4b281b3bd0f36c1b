/** The reference page of the MCC loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const mccPage: LossPage = {
  id: "mcc",
  aliases: ["Matthews correlation coefficient loss", "phi coefficient loss", "马修斯相关系数损失", "马修斯损失"],
  rewards: both(
    "Agreement over all four counts, true negatives included: 1 − MCC is 0 for a perfect prediction, 1 for any constant p strictly between 0 and 1, and 2 for the exact opposite. Exchanging foreground and background leaves it unchanged, which Dice does not.",
    "奖励四个计数（包括真阴性）的整体一致：1 − MCC 在完美预测时为 0，p 处处取同一个 0 与 1 之间的值时为 1，完全相反的预测为 2。前景与背景互换时数值不变，Dice 则不然。",
  ),
  punishes: both(
    "Errors relative to both classes: on a 4 × 4 object in 16 × 16 four missed pixels cost 0.141 and four extra ones 0.113, close to Dice, since the background is large. A prediction that carries no information about the truth always costs 1, whatever its area.",
    "同时相对于两类惩罚错误：16 × 16 图像中 4 × 4 的目标，漏掉 4 个像素损失为 0.141，多出 4 个为 0.113；由于背景很大，数值接近 Dice。与真值毫无关联的预测，无论面积多大，损失总是 1。",
  ),
  use: both(
    "Where both classes matter, and the foreground may be rare in one image and the majority in the next. Ignoring a 4-pixel lesion in 16 × 16 (p = 0.01 everywhere) costs 1, finding it (0.6 inside, 0.1 outside) 0.800.",
    "适合两类都重要、前景在有的图像中稀少、在有的图像中又占多数的任务。16 × 16 图像中忽略 4 个像素的病灶（全图 p = 0.01）损失为 1，找到病灶（病灶 0.6、背景 0.1）为 0.800。",
  ),
  fails: both(
    "0/0 whenever the truth or the prediction is all foreground or all background, unless ε is added, and then the value is a convention. Soft counts are not a correlation of p with g: uncertain but right predictions still cost, 0.244 if a 4 × 4 object in 8 × 8 is right with probability 0.9 everywhere.",
    "真值或预测全为前景或全为背景时即为 0/0；加上 ε 后的取值只是约定。软计数给出的并不是 p 与 g 的相关系数：正确但不确定的预测仍要付出代价，8 × 8 图像中 4 × 4 的目标，各像素都以 0.9 的概率预测正确时损失为 0.244。",
  ),
  facts: [
    both(
      "With empty truth and empty prediction, Segmentation Models PyTorch (commit 5006616, each count + 10⁻⁵) returns 0.5.",
      "真值与预测都为空时，Segmentation Models PyTorch（提交 5006616，每个计数加 10⁻⁵）返回 0.5。",
    ),
    both(
      "The authors' repository (commit 8576601) puts 10⁻⁷ under the root and sets the loss to exactly 0 where soft FP and FN are both 0.",
      "作者的仓库（提交 8576601）在根号内加 10⁻⁷，并在软 FP 与软 FN 都为 0 时把损失置为 0。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "global", "bounded"],
  related: ["dice", "generalized-dice", "balanced-bce"],
};
