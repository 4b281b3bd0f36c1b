/** The reference page of weighted binary cross-entropy. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const weightedBcePage: LossPage = {
  id: "weighted-bce",
  aliases: [
    "WBCE",
    "WCE",
    "pos_weight",
    "positive weight",
    "weighted cross-entropy",
    "class-weighted BCE",
    "cost-sensitive cross-entropy",
    "加权二值交叉熵",
    "类别加权交叉熵",
    "代价敏感交叉熵",
    "正样本加权",
  ],
  rewards: both(
    "The same as binary cross-entropy, with every foreground pixel counted w times: at w = 2, getting one foreground pixel right is worth two background pixels.",
    "奖励与二值交叉熵相同，只是每个前景像素按 w 倍计：w = 2 时，预测对一个前景像素抵得上两个背景像素。",
  ),
  punishes: both(
    "Misses w times as hard as equally confident false positives. On average the best output is p = wη/(wη + 1 − η), η being the true probability of foreground: w = 2 turns η = 0.5 into p = 0.667.",
    "同样确信的错误，假阴性的代价是假阳性的 w 倍。设 η 为前景的真实概率，期望损失在 p = wη/(wη + 1 − η) 处最小：w = 2 时，η = 0.5 对应 p = 0.667。",
  ),
  use: both(
    "Where misses are worse than false positives or foreground is rare; the ratio of background to foreground pixels is the usual upper end for w. It trades precision for recall without touching the threshold, since p > 0.5 now means η > 1/(1 + w).",
    "适用于漏检比误报更严重，或前景稀少的任务；w 通常不超过背景与前景的像素数之比。无需改动阈值就能以精确率换召回率，因为 p > 0.5 现在意味着 η > 1/(1 + w)。",
  ),
  fails: both(
    "Its outputs are no longer probabilities, and a large w makes objects swell: with w = 63 (4 foreground pixels in 256), a pixel that is foreground with probability 0.05 is driven to p = 0.768. One w for all images suits neither those with large objects nor those with none.",
    "输出不再是概率，而且 w 过大会使目标膨胀：w = 63 时（256 个像素中有 4 个前景），前景概率仅 0.05 的像素也会被推到 p = 0.768。所有图像共用一个 w，对目标很大或没有目标的图像都不合适。",
  ),
  facts: [
    both(
      "With pos_weight, PyTorch 2.13.0 divides the sum by the number of pixels; its cross_entropy with class weights divides by the sum of the weights. The same weights therefore give different values.",
      "PyTorch 2.13.0 使用 pos_weight 时，总和除以像素数；而 cross_entropy 使用类别权重时，除以权重之和。因此同样的权重会得到不同的数值。",
    ),
  ],
  properties: ["pixelwise", "handles-imbalance", "gradient-everywhere", "defined-when-empty"],
  related: ["balanced-bce", "bce", "focal", "tversky"],
};
