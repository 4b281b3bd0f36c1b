/** The reference page of balanced binary cross-entropy. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const balancedBcePage: LossPage = {
  id: "balanced-bce",
  aliases: [
    "class-balanced cross-entropy",
    "balanced cross-entropy",
    "HED loss",
    "BBCE",
    "类别平衡交叉熵",
    "平衡二值交叉熵",
    "均衡交叉熵",
  ],
  rewards: both(
    "Getting both classes right in equal measure: foreground is weighted by the share of background and background by the share of foreground, so that each class has the same total weight whatever its size.",
    "同等地奖励两个类别：前景的权重是背景所占比例，背景的权重是前景所占比例，因此无论面积大小，两个类别的总权重相等。",
  ),
  punishes: both(
    "Mistakes on the rarer class, in proportion to its rarity: with 4 foreground pixels in 256, each weighs as much as 63 background pixels.",
    "类别越稀少，其错误的代价越大：256 个像素中有 4 个前景时，一个前景像素的权重相当于 63 个背景像素。",
  ),
  use: both(
    "For edges, lines and small lesions that cover a few per cent of the image; it was proposed for edge detection (HED). It has nothing to tune, because the weights follow each image.",
    "适合只占图像百分之几的边缘、线条和小病灶；它最初是为边缘检测（HED）提出的。权重随每幅图像自动确定，没有需要调的参数。",
  ),
  fails: both(
    "An image without foreground costs exactly 0 and gives no gradient, so false positives there go unpunished; the same holds for an image that is all foreground. Outputs are inflated, which thickens edges: with 4 foreground pixels in 256, p = 0.5 stands for a true probability of 1.6 %.",
    "没有前景的图像损失恒为 0，也没有梯度，其中的假阳性因此不受惩罚；全是前景的图像也是如此。输出会偏高，使边缘变粗：256 个像素中有 4 个前景时，p = 0.5 对应的真实概率只有 1.6 %。",
  ),
  facts: [
    both(
      "The PyTorch port of HED (xwjabc/hed, commit c8ed5ab) sums over the pixels of an image; here the mean is taken, so the values differ by the factor N.",
      "HED 的 PyTorch 移植（xwjabc/hed，提交 c8ed5ab）对图像的像素求和；这里取平均，因此数值相差 N 倍。",
    ),
  ],
  properties: ["pixelwise", "handles-imbalance", "gradient-everywhere", "defined-when-empty"],
  related: ["weighted-bce", "focal", "generalized-dice", "bce"],
};
