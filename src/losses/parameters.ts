/** Parameters that several losses share. */
import { both } from "#i18n/locale.ts";
import type { Parameter } from "./define.ts";

export const smooth: Parameter = {
  default: 0,
  domain: "weight",
  min: 0,
  max: 10,
  step: 0.1,
  tex: "s",
  name: both("smoothing", "平滑项"),
  help: both(
    "Added to numerator and denominator: defines the loss for empty masks, and shrinks it on small objects.",
    "同时加在分子和分母上：使掩膜为空时损失也有定义，但会压低小目标的损失值。",
  ),
  neutral: 0,
};

export const eps: Parameter = {
  default: 0,
  domain: "any",
  min: 0,
  max: 0.001,
  step: 0.00001,
  tex: "\\varepsilon",
  name: both("denominator epsilon", "分母常数 ε"),
  help: both(
    "Added to the denominator only, as some libraries do to avoid 0/0; with both masks empty and no smoothing, the loss is then 1.",
    "只加在分母上以避免 0/0；此时若两个掩膜都为空且不加平滑项，损失为 1。",
  ),
  neutral: 0,
};

export const zeroIfEmpty: Parameter = {
  default: 0,
  domain: "switch",
  min: 0,
  max: 1,
  step: 1,
  tex: "z",
  name: both("zero for an empty truth", "真值为空时取 0"),
  help: both(
    "As Segmentation Models PyTorch does: where the truth has no foreground, the loss is exactly 0.",
    "与 Segmentation Models PyTorch 的做法相同：真值中没有前景时，损失恰好为 0。",
  ),
  neutral: 0,
};

export const clip: Parameter = {
  default: 0,
  domain: "share",
  min: 0,
  max: 0.01,
  step: 0.0001,
  tex: "c",
  name: both("clipping", "截断"),
  help: both(
    "Probabilities are first moved into [c, 1 − c]: bounds the cost of a certain mistake (10⁻⁷ in Keras). At c = 0, log is floored at −100, as in PyTorch.",
    "先把概率截断到 [c, 1 − c]：限制“确信却出错”的代价（Keras 取 10⁻⁷）。c = 0 时，log 以 −100 为下限（同 PyTorch）。",
  ),
  neutral: 0,
};
