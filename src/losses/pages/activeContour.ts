/** The reference page of the active contour loss. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const activeContourPage: LossPage = {
  id: "active-contour",
  aliases: ["AC loss", "ACWE loss", "Chan–Vese loss", "active contour without edges", "主动轮廓损失", "活动轮廓损失"],
  rewards: both(
    "A correct region with a short contour: the region term is the mean absolute error mean|p − g| for a binary truth, the length term the mean gradient length of p (total variation).",
    "奖励区域正确且轮廓短：真值为二值时，区域项就是平均绝对误差 mean|p − g|；长度项是 p 的梯度模的平均（全变差）。",
  ),
  punishes: both(
    "Ragged, holey, speckled masks: every jump of p between neighbours costs, whether the truth has it there or not. In the region term each pixel costs its error, however rare its class.",
    "惩罚毛糙、带孔、有散点的掩膜：相邻像素间 p 的每次跳变都要付出代价，不管真值在那里是否也有边界。区域项中，每个像素只按误差计费，与其类别是否稀少无关。",
  ),
  use: both(
    "Smooth, compact organs in noisy images, where the contour should be simple; beside a region loss, or with a small length weight. It is convex in p.",
    "适合噪声图像中光滑、紧凑、轮廓应当简单的器官；与区域损失配合，或取较小的长度权重。它对 p 是凸的。",
  ),
  fails: both(
    "It is not 0 at the truth and its minimum need not be the truth: with length weight 1, on a grid of 32 × 32 or more a square of up to 4 × 4 pixels is cheaper left out than found, and a 4-pixel lesion in 16 × 16 costs 0.038 when perfect, 0.016 when empty. It shortens thin and branching structures and ignores class imbalance.",
    "在真值处并不为 0，最小值也未必是真值：长度权重为 1 时，在 32 × 32 及更大的网格上，4 × 4 及更小的方块丢掉比找到更“便宜”；16 × 16 图像中 4 个像素的病灶，完美掩膜损失为 0.038，空掩膜为 0.016。它会缩短细长与分叉的结构，也不顾类别不平衡。",
  ),
  facts: [
    both(
      "The length term weighs 10 by default in lc82111's PyTorch version (commit 044b8f8): an empty mask then beats the true one for squares of up to 42 × 42 pixels on a 64 × 64 grid. As it stands the code names a variable that it has not defined, and raises NameError.",
      "lc82111 的 PyTorch 版本（提交 044b8f8）默认长度权重为 10：此时在 64 × 64 的网格上，直到 42 × 42 的方块，空掩膜都比真实掩膜损失更低。该代码引用了未定义的变量，照原样运行会抛出 NameError。",
    ),
    both(
      "The first author's Keras code sums over pixels, the PyTorch version takes means; both put 10⁻⁸ under the root, so that even a constant image has a length of 10⁻⁴.",
      "第一作者的 Keras 代码对像素求和，PyTorch 版本取平均；两者都在根号内加 10⁻⁸，因此即使是常数图像，长度项也有 10⁻⁴。",
    ),
  ],
  properties: ["gradient-everywhere", "bounded", "defined-when-empty"],
  related: ["mae", "boundary", "dice"],
};
