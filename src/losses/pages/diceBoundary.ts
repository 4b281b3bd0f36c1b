/** The reference page of Dice + surface loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const diceBoundaryPage: LossPage = {
  id: "dice-boundary",
  aliases: [
    "Dice + boundary loss",
    "region + boundary loss",
    "GDL + boundary loss",
    "Dice 加边界损失",
    "Dice 加 Surface",
    "区域加边界损失",
  ],
  rewards: both(
    "A good overlap through Dice, and probability that lies inside the true boundary through the surface term, which is negative there.",
    "由 Dice 奖励良好的重叠，由 Surface 项奖励把概率放在真值边界以内（那里的值为负）。",
  ),
  punishes: both(
    "False positives by their distance: a certain one adds α/N next to the object and 10α/N ten pixels away, where Dice charges both the same. Misses deep inside the object forgo more than misses at its rim.",
    "按距离惩罚假阳性：紧邻目标的一个确信的假阳性增加 α/N，十个像素之外的增加 10α/N，而 Dice 对两者一视同仁。目标深处的漏检，损失也大于边缘处的漏检。",
  ),
  use: both(
    "Where the Hausdorff distance matters and objects are small. Kervadec et al. start with the region term almost alone and shift weight to the surface term from epoch to epoch.",
    "适合目标较小且看重 Hausdorff 距离的任务。Kervadec 等人训练之初几乎只用区域项，再逐个 epoch 把权重移向 Surface 项。",
  ),
  fails: both(
    "Dice lies between 0 and 1, the surface term is measured in pixels and may be negative: the sum has no fixed minimum, and an α that suits one image size does not suit another. Foreground pixels at the rim have φ = 0 and depend on Dice alone. Without smoothing, an empty truth leaves it constant: no gradient.",
    "Dice 在 0 与 1 之间，Surface 项却以像素为单位，还可能为负：两者之和没有固定的最小值，适合某一图像尺寸的 α 换个尺寸就不合适。紧贴边界的前景像素 φ = 0，只能靠 Dice。不加平滑项时，真值为空会使它成为常数，没有梯度。",
  ),
  facts: [
    both(
      "The paper combines the surface term with the generalised Dice loss; here it is the plain Dice loss.",
      "论文中与 Surface 项组合的是广义 Dice 损失；这里用的是普通 Dice 损失。",
    ),
    both(
      "In the authors' repository (LIVIAETS/boundary-loss, commit 171c32d) the scheduler StealWeight moves a fixed weight per epoch and leaves the region term at least 0.1.",
      "在作者的代码库（LIVIAETS/boundary-loss，提交 171c32d）中，调度器 StealWeight 每个 epoch 移走固定的权重，并让区域项至少保留 0.1。",
    ),
  ],
  properties: [
    "global",
    "handles-imbalance",
    "gradient-everywhere",
    "sees-distance",
    "needs-distance-transform",
    "may-be-negative",
  ],
  related: ["boundary", "dice", "generalized-dice", "hausdorff-dt"],
};
