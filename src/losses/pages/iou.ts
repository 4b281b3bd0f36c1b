/** The reference page of the IoU loss in set form. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const iouPage: LossPage = {
  id: "iou",
  aliases: ["Hard IoU loss", "thresholded IoU", "1 − IoU", "硬 IoU 损失", "集合形式交并比损失"],
  rewards: both(
    "The overlap of two sets: A, the pixels with p > threshold, and the truth B. How far p lies above or below the threshold is invisible: 0.51 inside and 0.49 outside a 4 × 4 object in 8 × 8 is perfect (loss 0), where the soft IoU loss is 0.794.",
    "奖励两个集合的重叠：p > 阈值的像素组成的 A，与真值 B。概率离阈值有多远完全看不见：8 × 8 图像中 4 × 4 的目标，目标内 0.51、目标外 0.49 即为完美（损失 0），而 Soft IoU 损失为 0.794。",
  ),
  punishes: both(
    "Each pixel of A or B outside the overlap. On a 4 × 4 object four missed pixels cost 0.25 and four extra ones 0.20.",
    "惩罚 A 与 B 中所有不在交集内的像素。4 × 4 的目标漏掉 4 个像素损失为 0.25，多出 4 个像素为 0.20。",
  ),
  use: both(
    "As a yardstick, not for training: it is what is reported after thresholding, and shows beside the soft losses how far loss and score can part.",
    "用作衡量标准，而不用于训练：它就是阈值化之后所报告的指标，与各种软损失并列，可以看出损失与得分能相差多远。",
  ),
  fails: both(
    "Its gradient is 0 everywhere: a small change of p changes no set, and where p crosses the threshold the value jumps without a derivative. Gradient descent cannot move at all, which is why soft IoU and Lovász exist. With both sets empty it is 0/0.",
    "梯度处处为 0：p 的微小变化不改变集合，而 p 越过阈值时数值直接跳变，没有导数。梯度下降寸步难行，这正是 Soft IoU 与 Lovász 损失存在的原因。两个集合都为空时为 0/0。",
  ),
  properties: ["global", "bounded"],
  related: ["soft-iou", "lovasz", "jaccard", "dice"],
};
