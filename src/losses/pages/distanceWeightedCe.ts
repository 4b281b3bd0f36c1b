/** The reference page of the distance-weighted cross-entropy. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const distanceWeightedCePage: LossPage = {
  id: "distance-weighted-ce",
  aliases: [
    "distance map penalty",
    "distance-penalised cross-entropy",
    "distance-penalized cross-entropy",
    "DisPenalizedCE",
    "boundary-weighted cross-entropy",
    "距离惩罚交叉熵",
    "距离图加权交叉熵",
    "边界加权交叉熵",
  ],
  rewards: both(
    "Being right near the true boundary: within each class, the weight is 2 at the pixels next to the other class and falls to 1 at those farthest from it.",
    "奖励在真值边界附近预测正确：在每个类别内部，紧邻另一类的像素权重为 2，离边界最远的像素权重降为 1。",
  ),
  punishes: both(
    "Mistakes beside the boundary twice as hard as equally confident ones deep inside the object or far out in the background.",
    "同样确信的错误，紧贴边界的代价是目标深处或背景最远处的两倍。",
  ),
  use: both(
    "Where the outline matters more than the bulk, and objects are thick enough to have an inside. The weights depend on the truth alone, so they can be computed once per image, before training.",
    "适合轮廓比主体更重要、目标又足够厚实的任务。权重只取决于真值，每幅图像只需在训练前计算一次。",
  ),
  fails: both(
    "A far false positive is the cheapest of all mistakes, the opposite of what a Hausdorff distance minds. Where all foreground pixels are equally far from background, as in a single pixel or a line one or two pixels wide, the weights are 0/0 and the loss is undefined, as it is when a class is missing. It also trusts labels most where annotators agree least.",
    "离边界最远的假阳性反而最便宜，与 Hausdorff 距离关心的正好相反。若所有前景像素到背景的距离相同（如单个像素，或一两个像素宽的线），权重就是 0/0，损失没有定义；缺少某一类时也是如此。此外，标注者分歧最大的边界处，它偏偏给予最大的信任。",
  ),
  facts: [
    both(
      "SegLoss's DisPenalizedCE (JunMa11/SegLossOdyssey, commit d562441) computes these weights and then returns plain cross-entropy without them.",
      "SegLoss 的 DisPenalizedCE（JunMa11/SegLossOdyssey，提交 d562441）算出了这些权重，返回的却是没有用上权重的普通交叉熵。",
    ),
  ],
  properties: ["pixelwise", "gradient-everywhere", "needs-distance-transform"],
  related: ["boundary", "bce", "weighted-bce", "hausdorff-dt"],
};
