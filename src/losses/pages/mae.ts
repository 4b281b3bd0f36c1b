/** The reference page of the mean absolute error. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const maePage: LossPage = {
  id: "mae",
  aliases: [
    "L1",
    "L1 loss",
    "L1Loss",
    "mean absolute error",
    "absolute error",
    "平均绝对误差",
    "绝对误差损失",
    "L1 损失",
  ],
  rewards: both(
    "Every step towards the truth by the same amount: the slope with respect to pᵢ is 1/N, however large the error. On a binary truth it is the average probability given to the wrong class.",
    "朝真值每走一步，收益都相同：无论误差多大，对 pᵢ 的斜率大小都是 1/N。真值为二值时，它就是错误类别所得概率的平均。",
  ),
  punishes: both(
    "Mistakes in proportion to their size, and never by more than 1 per pixel. Doubt is punished too: on average the best output is the likelier class outright, so a pixel that is foreground with probability 0.4 is best answered with p = 0.",
    "按误差大小成比例地惩罚，每个像素至多为 1。犹豫也要受罚：期望损失在直接回答可能性更大的类别时最小，因此前景概率为 0.4 的像素，最优输出是 p = 0。",
  ),
  use: both(
    "As a baseline, and where many labels are wrong: over the two classes the costs p and 1 − p add up to 1, so labels flipped at random in less than half of the pixels leave the best answer where it was.",
    "可作为基线，也适合错标较多的数据：两个类别下的代价 p 与 1 − p 之和恒为 1，只要随机翻转的标签不到一半，最优答案就不变。",
  ),
  fails: both(
    "Rare foreground: with a 4-pixel lesion in 16 × 16, ignoring it (p = 0.01 everywhere) costs 0.025, finding it (0.6 on the lesion, 0.1 elsewhere) costs 0.105, four times as much. Behind a sigmoid the gradient dies on confident mistakes, and outputs are not probabilities.",
    "前景稀少时会失灵：16 × 16 的网格上有 4 像素的病灶，忽略它（处处 p = 0.01）的代价是 0.025，找到它（病灶上 0.6，其余 0.1）却要 0.105，是前者的四倍。接在 sigmoid 之后，遇到确信的错误梯度会消失；输出也不是概率。",
  ),
  facts: [
    both(
      "kornia's default dice_loss (commit b4f5a78; micro average over two classes) equals the mean absolute error.",
      "kornia 默认的 dice_loss（提交 b4f5a78，对两个类别做 micro 平均）等于平均绝对误差。",
    ),
  ],
  properties: ["pixelwise", "gradient-everywhere", "defined-when-empty", "bounded"],
  related: ["mse", "bce", "dice"],
};
