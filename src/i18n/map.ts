/** What is said of the map of a loss, and of one cell in it. */
import { both } from "./locale.ts";

export const map = {
  scale: both("Colour scale", "色标"),
  undefinedHere: both("The loss is undefined here.", "损失在此处无定义。"),
  undefined: both("undefined", "无定义"),
  pending: both("being computed", "计算中"),
  variable: both("Gradient with respect to", "对哪个量求梯度"),
  byProbability: both("with respect to the probability p", "对概率 p"),
  byLogit: both("with respect to the logit z, where p = σ(z)", "对 logit z，其中 p = σ(z)"),
  contribution: both("what a pixel adds", "单个像素的贡献"),
} as const;
