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
    "Cross-entropy times (1 − pₜ)ᵞ, where pₜ is the probability of the true class: easy pixels fade, hard ones dominate.",
    "在交叉熵上乘以 (1 − pₜ)ᵞ（pₜ 为真实类别的概率），压低容易像素的权重，让困难像素起主导作用。",
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
      name: both("focusing", "聚焦参数"),
      help: both(
        "Larger γ takes weight from well-predicted pixels faster; γ = 0 would be cross-entropy (α-weighted if class weights are on).",
        "γ 越大，预测正确的像素权重降得越快；γ = 0 时退化为交叉熵（若开启类别加权，则为 α 加权交叉熵）。",
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
        "Weight of foreground pixels; background pixels get 1 − α. No effect while class weighting is off.",
        "前景像素的权重；背景像素的权重为 1 − α。关闭类别加权时不起作用。",
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
