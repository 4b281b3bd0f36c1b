/** Focal loss: cross-entropy that looks away from what is already right. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { clip } from "./parameters.ts";

export const focal: LossDefinition = {
  id: "focal",
  family: "distribution",
  name: both("Focal loss", "Focal 损失"),
  shortName: both("Focal", "Focal 损失"),
  summary: both(
    "Cross-entropy whose easy pixels are turned down by (1 − p)ᵞ, so that the hard ones set the tone.",
    "在交叉熵上乘以 (1 − p)ᵞ，压低容易像素的权重，让困难像素起主导作用。",
  ),
  expression: `
    q = clip(p, clip, 1 - clip)
    a1 = 1 - balanced + balanced*alpha
    a0 = 1 - balanced + balanced*(1-alpha)
    -mean(a1*g*(1-q)^gamma*log(q) + a0*(1-g)*q^gamma*log(1-q))
  `,
  parameters: {
    gamma: {
      default: 2,
      domain: "exponent",
      min: 0.1,
      max: 5,
      step: 0.1,
      tex: "\\gamma",
      name: both("focusing", "聚焦指数"),
      help: both(
        "How fast a pixel loses weight as it becomes right; 0 would be plain cross-entropy.",
        "像素预测得越好，权重下降得越快；若为 0 就是普通交叉熵。",
      ),
    },
    alpha: {
      default: 0.25,
      domain: "share",
      min: 0,
      max: 1,
      step: 0.01,
      tex: "\\alpha",
      name: both("foreground weight", "前景权重"),
      help: both(
        "Weight of foreground pixels; background pixels get 1 − α.",
        "前景像素的权重；背景像素的权重为 1 − α。",
      ),
    },
    balanced: {
      default: 1,
      domain: "switch",
      min: 0,
      max: 1,
      step: 1,
      tex: "b",
      name: both("weight the classes with α", "用 α 给类别加权"),
      help: both(
        "On: foreground weighs α and background 1 − α. Off: both weigh 1.",
        "开启：前景权重为 α，背景为 1 − α；关闭：两者权重都为 1。",
      ),
      neutral: "always",
    },
    clip,
  },
  parts: {
    q: { tex: "q_i", name: both("clipped probability", "截断后的概率") },
    a1: { tex: "a_1", name: both("weight of foreground", "前景的权重"), inline: true },
    a0: { tex: "a_0", name: both("weight of background", "背景的权重"), inline: true },
  },
  references: [
    {
      authors: "Lin, Goyal, Girshick, He, Dollár",
      year: 2017,
      title: "Focal Loss for Dense Object Detection",
      url: "https://arxiv.org/abs/1708.02002",
    },
  ],
};
