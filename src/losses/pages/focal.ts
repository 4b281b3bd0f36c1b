/** The reference page of the focal loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const focalPage: LossPage = {
  id: "focal",
  aliases: [
    "FL",
    "RetinaNet loss",
    "BinaryFocalCrossentropy",
    "sigmoid_focal_loss",
    "α-balanced focal loss",
    "焦点损失",
    "聚焦损失",
    "焦点交叉熵",
  ],
  rewards: both(
    "Work on pixels that are still wrong. At γ = 2, a pixel whose true class has pₜ = 0.9 pays a hundredth of its cross-entropy, at pₜ = 0.5 a quarter, so that there is little to gain from polishing what is right.",
    "奖励去改进仍然出错的像素。γ = 2 时，真实类别概率 pₜ = 0.9 的像素只付交叉熵的百分之一，pₜ = 0.5 时付四分之一，对已经正确的像素继续加码几乎没有收益。",
  ),
  punishes: both(
    "Hard pixels, nearly in full: at pₜ = 0.1 and γ = 2 the cost is 1.865, against 2.303 in cross-entropy. With 252 background pixels at 0.1 and 4 foreground pixels at 0.2, the foreground's share of the loss rises from 20 % to 94 % without α.",
    "几乎全额惩罚困难像素：pₜ = 0.1、γ = 2 时代价为 1.865，交叉熵为 2.303。252 个背景像素为 0.1、4 个前景像素为 0.2 时，不加 α，前景占总损失的比例从 20 % 升到 94 %。",
  ),
  use: both(
    "For detection and segmentation where easy background fills nearly the whole image. γ does the work; α is an ordinary class weight and has to be chosen together with γ.",
    "适合图像几乎全是容易背景的检测与分割任务。起主要作用的是 γ；α 只是普通的类别权重，要与 γ 一起选。",
  ),
  fails: both(
    "Wrong labels are hard pixels too and come to dominate. Outputs are drawn towards 0.5: at γ = 2 without α, a true probability of 0.9 is best answered with 0.694. The published α = 0.25 weighs foreground a third as much as background; copied to rare lesions unchecked, it costs recall.",
    "标错的像素同样“困难”，会喧宾夺主。输出被拉向 0.5：γ = 2 且不加 α 时，真实概率 0.9 对应的最优输出只有 0.694。论文中的 α = 0.25 使前景的权重只有背景的三分之一，不加思考地照搬到稀少病灶上会损失召回率。",
  ),
  facts: [
    both(
      "α is not on everywhere: Keras 3.15.1 applies its 0.25 only with apply_class_balancing, and Segmentation Models PyTorch (commit 5006616) only if alpha is given.",
      "并非所有实现都默认使用 α：Keras 3.15.1 只在 apply_class_balancing 打开时才使用 0.25，Segmentation Models PyTorch（提交 5006616）只在给出 alpha 时使用。",
    ),
    both(
      "Lin et al. divide the sum by the number of anchors matched to objects; segmentation libraries divide by the number of pixels.",
      "Lin 等人把总和除以与目标匹配的锚框数；分割库则除以像素数。",
    ),
  ],
  properties: ["pixelwise", "handles-imbalance", "gradient-everywhere", "defined-when-empty"],
  related: ["bce", "topk-bce", "poly1-bce", "dice-focal", "unified-focal"],
};
