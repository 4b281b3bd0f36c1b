/** The reference page of the sensitivity–specificity loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const sensitivitySpecificityPage: LossPage = {
  id: "sensitivity-specificity",
  aliases: ["SS loss", "SSLoss", "sensitivity specificity loss", "敏感性–特异性损失", "敏感度特异度损失"],
  rewards: both(
    "A small mean squared error in each class, averaged class by class: the foreground's mean weighs r, the background's 1 − r. When r equals the share of foreground in the image, it is exactly the mean squared error.",
    "奖励各类内部均方误差小：前景的均方误差权重为 r，背景为 1 − r，各自在类内取平均。当 r 等于前景在图像中的占比时，它恰好就是均方误差。",
  ),
  punishes: both(
    "Squared errors: for 4 foreground pixels of 256 and r = 0.05, a foreground pixel weighs 0.05/4 = 0.0125 and a background pixel 0.95/252 = 0.0038, a third as much. Large errors count more than proportionally, small ones hardly.",
    "惩罚平方误差：256 个像素中有 4 个前景、r = 0.05 时，前景像素权重为 0.05/4 = 0.0125，背景像素为 0.95/252 = 0.0038，约为前者的三分之一。误差越大，代价增长得越快；误差小的像素几乎不计。",
  ),
  use: both(
    "Small lesions with a wish to steer between missing and over-calling by one number: a larger r asks for sensitivity. Ignoring a 4-pixel lesion in 16 × 16 (p = 0.01) costs 0.049, finding it (0.6 inside, 0.1 outside) 0.018.",
    "适合小病灶，且希望用一个数在漏检与误报之间调节的任务：r 越大越重视灵敏度。16 × 16 图像中忽略 4 个像素的病灶（p = 0.01）损失为 0.049，找到病灶（病灶 0.6、背景 0.1）为 0.018。",
  ),
  fails: both(
    "With r = 0.05 a complete miss costs at most 0.05, a complete false alarm 0.95: where foreground exceeds 5 % of the image, r = 0.05 weighs a background pixel more than a foreground one. Without smoothing it is 0/0 when the truth lacks a class. As squared error it is flat at the logits of confidently wrong pixels.",
    "r = 0.05 时，全部漏检最多损失 0.05，全部误报则达 0.95：前景占比超过 5 % 时，r = 0.05 反而使单个背景像素的权重高于前景像素。不加平滑项时，真值缺少任一类别即为 0/0。由于是平方误差，确信却判错的像素对 logit 的梯度接近 0。",
  ),
  facts: [
    both(
      "NiftyNet (commit 053dbad) and SegLoss (commit d562441) call the foreground term “specificity” and the background term “sensitivity”, the reverse of their meaning; the formula is not affected.",
      "NiftyNet（提交 053dbad）与 SegLoss（提交 d562441）把前景项命名为 specificity、背景项命名为 sensitivity，与含义恰好相反；公式本身不受影响。",
    ),
    both(
      "r = 0.05 is NiftyNet's default; SegLoss fixes r = 0.1.",
      "r = 0.05 是 NiftyNet 的默认值；SegLoss 固定为 r = 0.1。",
    ),
  ],
  properties: ["handles-imbalance", "gradient-everywhere", "pixelwise", "bounded"],
  related: ["balanced-bce", "mse", "asymmetric-similarity", "tversky"],
};
