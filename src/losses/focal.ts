/** Focal loss: cross-entropy that looks away from what is already right. */
import { both } from "#i18n/locale.ts";
import type { LossDefinition } from "./define.ts";
import { clip, gamma } from "./parameters.ts";
import { q } from "./parts.ts";

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
    gamma,
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
    q,
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
  presets: [
    {
      id: "paper",
      name: "Lin et al. 2017",
      params: {},
      note: both(
        "α = 0.25 on the foreground and γ = 2, the pair that worked best for them; they compute it from logits, so nothing is clipped.",
        "前景 α = 0.25、γ = 2，是论文中效果最好的一组；论文由 logit 计算，因此无需截断。",
      ),
      source: "arXiv 1708.02002",
    },
    {
      id: "smp",
      name: "Segmentation Models PyTorch",
      params: { balanced: 0, clip: 1e-7 },
      note: both(
        "Without α unless one is given; probabilities are clipped at 10⁻⁷.",
        "若不指定 α，则不做类别加权；概率截断到 10⁻⁷。",
      ),
      source: "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/focal.py:FocalLoss@5006616357",
    },
    {
      id: "smp-alpha",
      name: "Segmentation Models PyTorch, α = 0.25",
      params: { clip: 1e-7 },
      note: both(
        "With α on the foreground and 1 − α on the background; probabilities are clipped at 10⁻⁷.",
        "前景权重为 α，背景权重为 1 − α；概率截断到 10⁻⁷。",
      ),
      source: "qubvel-org/segmentation_models.pytorch segmentation_models_pytorch/losses/focal.py:FocalLoss@5006616357",
    },
    {
      id: "monai",
      name: "MONAI",
      params: { balanced: 0 },
      note: both(
        "Without α unless one is given, and computed from logits, so that nothing is clipped.",
        "若不指定 α，则不做类别加权；由 logit 计算，因此无需截断。",
      ),
      source: "Project-MONAI/MONAI monai/losses/dice.py:DiceFocalLoss@d388d1c6fe",
    },
  ],
};
