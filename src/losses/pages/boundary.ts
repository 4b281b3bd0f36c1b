/** The reference page of the surface (boundary) loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const boundaryPage: LossPage = {
  id: "boundary",
  aliases: ["Boundary loss", "Surface loss", "Kervadec loss", "BD loss", "边界损失", "表面损失"],
  rewards: both(
    "Probability deep inside the true object: each pixel is worth its signed distance φ to the boundary, negative inside, so a good prediction has a negative loss. The perfect mask of a 4 × 4 square in 16 × 16 has −0.0156.",
    "奖励落在真实目标深处的概率：每个像素按其到边界的有符号距离 φ 计分，目标内为负，因此好的预测损失为负值。16 × 16 图像中 4 × 4 方块的完美掩膜，损失为 −0.0156。",
  ),
  punishes: both(
    "False positives by their distance: one certain extra pixel adds φ/N, so next to the object (φ = 1) 0.004 and in the far corner of the 16 × 16 image (φ = 15.6) 0.061, where Dice charges 0.030 for either. The gradient is φ/N whatever p is.",
    "按距离惩罚假阳性：一个确信的多余像素使损失增加 φ/N。在 16 × 16 图像中，紧邻目标（φ = 1）增加 0.004，远角处（φ = 15.6）增加 0.061，而 Dice 对两者都是 0.030。梯度恒为 φ/N，与 p 无关。",
  ),
  use: both(
    "Beside a region loss (Dice or generalised Dice), to remove far false positives and to bring the contour nearer; its weight is usually raised in the course of training. φ is computed once per image, from the truth alone.",
    "与区域损失（Dice 或广义 Dice）配合使用，用来清除远处的假阳性、使轮廓更贴近真值；其权重通常随训练逐渐增大。φ 只取决于真值，每幅图像预先算一次即可。",
  ),
  fails: both(
    "Alone it fails: the innermost ring of boundary pixels has φ = 0, so objects of at most two pixels' width gain nothing by being found, and for a 2 × 2 lesion the empty and the perfect mask both cost 0. An empty truth has φ = 0 everywhere, so false positives there are free. Values depend on image and object size, and cannot be compared.",
    "不能单独使用：目标内侧一圈边界像素的 φ = 0，宽度不超过两个像素的目标即使找到也毫无收益；2 × 2 病灶的空掩膜与完美掩膜损失都为 0。真值为空时 φ 处处为 0，假阳性没有代价。数值取决于图像与目标的大小，不能相互比较。",
  ),
  facts: [
    both(
      "Two signed distances are in use: the authors' code (commit 171c32d) has −(edt − 1) inside, SegWithDistMap's compute_sdf (commit 153dabf) −edt, with the inner boundary pixels set to 0 in either.",
      "有符号距离有两种算法：作者的代码（提交 171c32d）在目标内取 −(edt − 1)，SegWithDistMap 的 compute_sdf（提交 153dabf）取 −edt；两者都令内侧边界像素为 0。",
    ),
  ],
  properties: ["sees-distance", "needs-distance-transform", "pixelwise", "defined-when-empty", "may-be-negative"],
  related: ["dice-boundary", "hausdorff-dt", "generalized-dice", "active-contour"],
};
