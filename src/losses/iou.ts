/** IoU loss on sets: one minus the intersection over union of the masks at the threshold. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";

export const iou: LossDefinition = {
  id: "iou",
  family: "region",
  name: both("IoU loss, set form at the threshold", "IoU 损失（集合形式）"),
  shortName: both("IoU (set)", "IoU（集合）"),
  summary: both(
    "One minus intersection over union of the masks at the threshold: what one would like to minimise, but its gradient is 0 everywhere, so nothing can learn from it.",
    "1 减去阈值化后两个掩膜的交并比：这正是我们想最小化的量，但它的梯度处处为 0，网络无法从中学习。",
  ),
  expression: `
    h = step(p - threshold)
    1 - sum(g*h)/sum(max(g, h))
  `,
  parameters: {},
  parts: { h: { tex: "h_i", name: both("1 where predicted foreground", "预测为前景时取 1") } },
  references: [],
  presets: [
    {
      id: "scikit-learn",
      name: "scikit-learn 1.9.1",
      params: {},
      note: both(
        "One minus jaccard_score; two empty masks are 0/0 here, and a score of 0 with a warning there.",
        "即 1 减 jaccard_score；两个掩膜都为空时这里是 0/0，它则给出警告并取分数 0。",
      ),
      source: "scikit-learn 1.9.1 sklearn.metrics.jaccard_score",
    },
  ],
};
