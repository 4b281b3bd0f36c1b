/** The reference page of the mean squared error. */
import { both } from "#i18n/locale.ts";
import type { LossPage } from "./define.ts";

export const msePage: LossPage = {
  id: "mse",
  aliases: [
    "Brier score",
    "Brier loss",
    "mean squared error",
    "L2 loss",
    "quadratic loss",
    "MSELoss",
    "均方误差",
    "均方误差损失",
    "布里尔分数",
    "L2 损失",
  ],
  rewards: both(
    "Probabilities close to the truth in squared distance. Like cross-entropy it is a proper scoring rule: on average it is smallest when p is the true probability.",
    "奖励概率与真值的平方距离小。与交叉熵一样，它是严格恰当的评分规则：p 等于真实概率时期望损失最小。",
  ),
  punishes: both(
    "Mistakes by the square of their size, and never by more than 1 per pixel: a foreground pixel at p = 0.1 costs 0.81, at p = 0.001 it costs 0.998, where cross-entropy charges 2.303 and 6.908.",
    "按误差的平方惩罚，每个像素至多为 1：前景像素 p = 0.1 时代价为 0.81，p = 0.001 时为 0.998；交叉熵则分别是 2.303 和 6.908。",
  ),
  use: both(
    "For measuring how good probabilities are (as the Brier score), and for training on soft targets such as averaged annotations or heat maps. A baseline to compare against rather than a first choice for masks.",
    "用来衡量概率的好坏（即 Brier 分数），也可用于软标签的训练，如多人标注的平均或热图。对掩膜而言，它更适合作为对照基线，而不是首选。",
  ),
  fails: both(
    "Behind a sigmoid its gradient dies on confident mistakes: for a foreground pixel at p = 0.001 it is 0.0020/N against the 0.999/N of cross-entropy, 500 times weaker. As a mean over pixels it also lets small objects fade: ignoring 4 lesion pixels in 256 (p = 0.01 everywhere) costs 0.0154.",
    "接在 sigmoid 之后，遇到确信的错误梯度会消失：前景像素 p = 0.001 时梯度为 0.0020/N，交叉熵为 0.999/N，相差 500 倍。它按像素平均，小目标因而微不足道：256 个像素中忽略 4 像素的病灶（处处 p = 0.01），代价只有 0.0154。",
  ),
  facts: [
    both(
      "Brier's score of 1950 sums over all classes; for two classes it is twice this value.",
      "Brier 在 1950 年的定义对所有类别求和；两类时是这里数值的两倍。",
    ),
  ],
  properties: ["pixelwise", "gradient-everywhere", "defined-when-empty", "bounded", "calibrated"],
  related: ["mae", "bce", "squared-dice"],
};
