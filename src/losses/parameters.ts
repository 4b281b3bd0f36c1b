/** Parameters that several losses share. */
import { both, type LocalText } from "#i18n/locale.ts";
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

/** Clipping of losses that cannot do without: by default as tight as Keras has it. */
export const tightClip: Parameter = { ...clip, default: 1e-7, step: 1e-8, logarithmic: true };

/** Weight of false positives in the Tversky family. */
export const alpha: Parameter = {
  default: 0.3,
  domain: "weight",
  min: 0,
  max: 1,
  step: 0.01,
  tex: "\\alpha",
  name: both("weight of false positives", "假阳性权重"),
  help: both(
    "How much a unit of false positive costs. Some libraries swap α and β.",
    "一单位假阳性的代价。有些库把 α 与 β 的含义对调。",
  ),
};

/** Weight of false negatives in the Tversky family. */
export const beta: Parameter = {
  default: 0.7,
  domain: "weight",
  min: 0,
  max: 1,
  step: 0.01,
  tex: "\\beta",
  name: both("weight of false negatives", "假阴性权重"),
  help: both(
    "How much a unit of false negative costs. Without smoothing: α = β = ½ is the Dice loss, α = β = 1 the soft IoU loss.",
    "一单位假阴性的代价。不加平滑项时，α = β = ½ 即 Dice 损失，α = β = 1 即 Soft IoU 损失。",
  ),
};

/** Focusing exponent of focal losses. */
export const gamma: Parameter = {
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
};

/** How often soft skeletons are thinned. */
export const iterations: Parameter = {
  default: 3,
  domain: "count",
  min: 1,
  max: 15,
  step: 1,
  tex: "K",
  name: both("erosions of the skeleton", "骨架腐蚀次数"),
  help: both(
    "How often the masks are eroded to find their soft skeletons: at least half the width of the widest vessel in pixels, less one.",
    "求软骨架时对掩膜腐蚀的次数：至少取最粗管状结构宽度（像素）的一半减 1。",
  ),
};

/** The part of a range of parameters that a weighted sum of losses has. */
const weightRange = { domain: "weight", min: 0, max: 2, step: 0.05 } as const satisfies Partial<Parameter>;

/** The weight λ of one loss in a sum of losses; folded out of the formula where it is 1. */
export function lambda(of: LocalText, tex: string, standard = 1): Parameter {
  return {
    ...weightRange,
    default: standard,
    tex: `\\lambda_{\\mathrm{${tex}}}`,
    name: both(`weight of ${of.en}`, `${of["zh-CN"]} 的权重`),
    help: both(
      `How much ${of.en} counts in the sum; 0 leaves it out.`,
      `${of["zh-CN"]} 在总和中所占的权重；取 0 即去掉这一项。`,
    ),
    neutral: 1,
  };
}

/** Exponent of distances in the Hausdorff losses. */
export const distancePower: Parameter = {
  default: 2,
  domain: "exponent",
  min: 0.5,
  max: 4,
  step: 0.1,
  tex: "\\alpha",
  name: both("exponent of the distance", "距离的指数"),
  help: both(
    "Larger α lets the farthest errors rule; the paper found values from 1 to 3 to work well.",
    "α 越大，最远的错误越起主导作用；论文认为取 1 到 3 效果较好。",
  ),
};

/** The share α of one loss in a mixture of two. */
export function mix(of: LocalText, rest: LocalText): Parameter {
  return {
    default: 0.5,
    domain: "share",
    min: 0,
    max: 1,
    step: 0.01,
    tex: "\\alpha",
    name: both(`share of ${of.en}`, `${of["zh-CN"]} 所占比例`),
    help: both(
      `How much ${of.en} counts; ${rest.en} gets the rest.`,
      `${of["zh-CN"]} 所占的比例，其余归 ${rest["zh-CN"]}。`,
    ),
  };
}
