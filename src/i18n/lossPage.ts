/** The words of a loss's own page. */
import { both, type LocalText } from "./locale.ts";

export const lossPage = {
  also: both("Also called", "又称"),
  english: both("In English", "英文"),
  formula: both("Formula", "公式"),
  symbols: both("Symbols", "符号"),
  rewards: both("What it rewards", "奖励什么"),
  punishes: both("What it punishes", "惩罚什么"),
  use: both("When to use it", "何时使用"),
  fails: both("Where it fails", "何时失效"),
  properties: both("Properties", "性质"),
  parameters: both("Parameters", "参数"),
  presets: both("Conventions of papers and libraries", "论文与开源库的约定"),
  derivative: both("Derivative", "导数"),
  facts: both("In implementations", "各家实现中的差异"),
  related: both("Related losses", "相关损失函数"),
  papers: both("Papers", "参考文献"),
  noPapers: both("Textbook knowledge: no single paper.", "属于教科书内容，没有专门的论文。"),
  compare: both("Compare them side by side", "并排对比"),
  neighbours: both("Previous and next loss", "上一个与下一个损失函数"),
  open: both("Open in the playground", "在 Playground 中打开"),
  page: both("Reference page", "参考页"),
} as const;

export const demo = {
  title: both("Paint here", "在这里画"),
  help: both(
    "This is the playground's own scene: paint, and every number on the page follows.",
    "这就是 Playground 当前的场景：画几笔，本页所有数值随之变化。",
  ),
} as const;

export const parameterTable = {
  symbol: both("Symbol", "符号"),
  name: both("Name", "名称"),
  usual: both("Default", "默认值"),
  now: both("Now", "当前值"),
  range: both("Range", "范围"),
  does: both("What turning it does", "调节的作用"),
  sw: both("on or off", "开或关"),
  on: both("on", "开"),
  off: both("off", "关"),
} as const;

/** Which values a parameter may have; its slider may show less. */
export const domains = {
  weight: both("0 or more", "不小于 0"),
  share: both("0 to 1", "0 到 1"),
  exponent: both("more than 0", "大于 0"),
  count: both("whole, 1 or more", "不小于 1 的整数"),
  switch: both("on or off", "开或关"),
  any: both("any number", "任意数"),
} as const satisfies Record<string, LocalText>;

export const presetTable = {
  whose: both("Whose", "出处"),
  differs: both("What differs", "不同之处"),
  settings: both("Settings", "参数取值"),
  value: both("Value here", "此处的值"),
  source: both("Read in", "来源"),
  use: both("Use in the playground", "在 Playground 中使用"),
  used: both("In use", "使用中"),
  defaults: both("the defaults", "默认值"),
} as const;

export function useLabel(name: string): LocalText {
  return both(`Use the parameters of ${name} in the playground`, `在 Playground 中使用 ${name} 的参数`);
}

/** Said once a preset is in use. */
export function presetSet(name: string): LocalText {
  return both(`The parameters are now those of ${name}.`, `参数已设为 ${name} 的取值。`);
}

export const derivative = {
  probability: both("By the probability of a pixel:", "对像素概率求导："),
  logit: both("By its logit z, where p = σ(z):", "对 logit z 求导，其中 p = σ(z)："),
  where: both("where", "其中"),
  index: both("i is the pixel in question, j runs over all pixels.", "i 为所求的像素，j 取遍全部像素。"),
  flat: both(
    "It is 0 wherever it exists: this loss has no gradient to descend.",
    "凡可导处导数都为 0：该损失没有可供下降的梯度。",
  ),
  nested: both(
    "This loss has a sum inside another, so its derivative has no short form.",
    "该损失的求和中还含有求和，导数没有简短的写法。",
  ),
  /** Before and after the symbols of maps. */
  constantBefore: both("", ""),
  constantAfter: both(
    "is computed from the grids beforehand and counts as a constant, as in the paper.",
    "由网格预先算出，求导时视为常数，与论文一致。",
  ),
  throughAfter: both(
    "moves with p as smoothly as the loss does: the gradient flows through it as well, back through its erosions and differences to every pixel it was made of.",
    "随 p 连续变化，梯度也会穿过它：沿着它的腐蚀与差分，一直传回参与计算的每个像素。",
  ),
} as const;

/** What the symbols of pixels, counts and maps stand for, by their names in the expression. */
export const symbols: Readonly<Record<string, LocalText>> = {
  L: both("the loss", "损失"),
  p: both("prediction: the probability that pixel i is foreground", "预测：像素 i 为前景的概率"),
  g: both("ground truth of pixel i: 1 foreground, 0 background", "像素 i 的真值：前景为 1，背景为 0"),
  N: both("number of pixels", "像素总数"),
  threshold: both("threshold: foreground where p is above it", "阈值：p 高于它时判为前景"),
  phi: both(
    "signed distance from the true boundary, negative inside the object",
    "到真实边界的有符号距离，目标内部为负",
  ),
  dist_g: both("distance from the truth's boundary, at least 1", "到真值边界的距离，至少为 1"),
  dist_p: both("distance from the boundary of the thresholded prediction", "到二值化预测边界的距离"),
  near: both(
    "nearness to the true boundary: 1 at it, 0 farthest from it, in each class by itself",
    "与真实边界的接近程度：边界处为 1，最远处为 0，两类各自计算",
  ),
  lovasz: both(
    "what pixel i adds to the IoU loss as one more wrong pixel, errors taken from the largest down",
    "误差从大到小排列时，“再错像素 i”使 IoU 损失增加的量",
  ),
  top: both("1 where pixel i is among the worst k percent, else 0", "像素 i 属于代价最大的 k% 时为 1，否则为 0"),
  skel_g: both("soft skeleton of the truth", "真值的软骨架"),
  skel_p: both("soft skeleton of the prediction", "预测的软骨架"),
  edge: both("how steeply p changes at pixel i", "p 在像素 i 处变化的陡峭程度"),
  erosion: both("how many erosions the error at pixel i survives, weighted", "像素 i 处的误差经得起多少次腐蚀（加权）"),
};
