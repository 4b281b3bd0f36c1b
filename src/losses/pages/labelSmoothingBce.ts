/** The reference page of label-smoothed binary cross-entropy. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const labelSmoothingBcePage: LossPage = {
  id: "label-smoothing-bce",
  aliases: [
    "label smoothing",
    "label_smoothing",
    "smoothed labels",
    "soft BCE",
    "SoftBCEWithLogitsLoss",
    "标签平滑",
    "标签平滑损失",
    "软化标签",
  ],
  rewards: both(
    "Probabilities at the smoothed target rather than at the truth: with e = 0.1 the best output is 0.95 on foreground and 0.05 on background, and it still costs 0.199.",
    "奖励的是接近平滑后的目标，而不是真值本身：e = 0.1 时，前景的最优输出是 0.95，背景是 0.05，此时仍要付出 0.199。",
  ),
  punishes: both(
    "Mistakes as cross-entropy does, and certainty as well: with e = 0.1, a foreground pixel at p = 0.999 costs 0.346, more than at p = 0.9 (0.215).",
    "像交叉熵那样惩罚错误，同时也惩罚过分的确信：e = 0.1 时，p = 0.999 的前景像素代价为 0.346，高于 p = 0.9 时的 0.215。",
  ),
  use: both(
    "For masks whose labels are not to be trusted to the last pixel, such as blurred or disputed borders, and for networks that grow overconfident. e = 0.1 is the value of Szegedy et al.; e = 1 would ask for 0.5 everywhere.",
    "适合标注并非处处可信的掩膜（如边界模糊或存在争议），以及容易过度自信的网络。e = 0.1 是 Szegedy 等人采用的值；e = 1 时，目标处处都是 0.5。",
  ),
  fails: both(
    "It never reaches 0, and outputs are drawn towards 0.5 by design, so they are not calibrated. Every pixel is smoothed alike, the undisputed interior too; where foreground is rare, the background target e/2 = 5 % may exceed the foreground's whole share of the image (1.6 % for 4 pixels in 256).",
    "损失永远到不了 0，而且输出会被有意拉向 0.5，因此不是校准的概率。所有像素一律平滑，毫无争议的内部也不例外；前景稀少时，背景的目标值 e/2 = 5 % 可能超过前景在整幅图像中的占比（256 个像素中有 4 个时只有 1.6 %）。",
  ),
  facts: [
    both(
      "Segmentation Models PyTorch (commit 5006616) sets the target g(1 − s) + (1 − g)s, PyTorch 2.13.0 and Keras 3.15.1 set g(1 − e) + e/2: its s = 0.05 is their e = 0.1.",
      "Segmentation Models PyTorch（提交 5006616）的目标为 g(1 − s) + (1 − g)s，PyTorch 2.13.0 与 Keras 3.15.1 为 g(1 − e) + e/2：前者的 s = 0.05 相当于后者的 e = 0.1。",
    ),
    both(
      "A prediction equal to the truth, p = g, costs 0.806 at e = 0.1 with the clipping of Keras 3.15.1, and 5 with the floor of −100 of PyTorch 2.13.0.",
      "预测与真值完全相等（p = g）且 e = 0.1 时，按 Keras 3.15.1 的截断，损失为 0.806；按 PyTorch 2.13.0 的对数下限 −100，损失为 5。",
    ),
  ],
  properties: ["pixelwise", "gradient-everywhere", "defined-when-empty"],
  related: ["bce", "cross-entropy", "focal"],
};
