/** The words of the tab that follows one pixel. */
import { both, type LocalText } from "./locale.ts";

export const pixelTexts = {
  along: both("Horizontal axis", "横轴"),
  p: both("probability", "概率"),
  logit: both("logit", "logit"),
  pAxis: both("probability p", "概率 p"),
  logitAxis: both("logit z, with p = 1 / (1 + exp(−z))", "logit z，p = 1 / (1 + exp(−z))"),
  foreground: both("if the pixel is foreground (g = 1)", "若该像素为前景（g = 1）"),
  background: both("if the pixel is background (g = 0)", "若该像素为背景（g = 0）"),
  pixelLoss: both("what the pixel costs", "该像素的损失"),
  pixelGradient: (by: string) => both(`gradient by ${by}`, `对 ${by} 的梯度`),
  wholeLoss: both("the whole loss", "整体损失"),
  means: both(
    "Means over pixels: what this one pixel costs by itself, without the 1/N.",
    "对像素取平均的损失：图中为该像素自身的损失，不含 1/N。",
  ),
  wholes: both(
    "Losses of the painting as a whole: how they change while this one pixel moves and all others stay.",
    "整幅图的损失：其他像素不变，仅改变该像素时整体损失的变化。",
  ),
  none: both("Pin a loss to see its profile.", "请添加损失以显示曲线。"),
  pixel: both("Pixel", "像素"),
  row: both("row", "行"),
  column: both("column", "列"),
  badPlace: (most: number) => both(`A whole number from 1 to ${most}.`, `须为 1 到 ${most} 的整数。`),
  worst: both("Take the worst pixel", "取误差最大的像素"),
  follow: both("Point at a cell on the boards to follow it.", "指向画板上的像素即可跟随它。"),
  now: both("now", "当前"),
  rug: (count: number, of: LocalText) =>
    both(`Ticks below: the ${count} painted pixels of ${of.en}.`, `下方短线：${of["zh-CN"]}中的 ${count} 个像素。`),
  fg: both("the foreground", "前景"),
  bg: both("the background", "背景"),
  cut: both(
    "Lines that leave the top go on far beyond it: −ln p has no upper bound (taken as 100 at p = 0).",
    "超出上沿的曲线会继续上升：−ln p 没有上界（p = 0 时取 100）。",
  ),
  gaps: both("A gap: undefined there.", "断开处：该处无定义。"),
} as const;

export const pixelReadings = {
  share: (first: LocalText, share: string, second: LocalText, at: string) =>
    both(
      `At p = ${at} of a foreground pixel, ${first.en} pulls with ${share} of ${second.en}'s gradient.`,
      `前景像素在 p = ${at} 时，${first["zh-CN"]}的梯度是${second["zh-CN"]}的 ${share}。`,
    ),
  alone: (loss: LocalText, easy: string, hard: string) =>
    both(
      `${loss.en}: the gradient of a foreground pixel is ${hard} at p = 0.1 and ${easy} at p = 0.9.`,
      `${loss["zh-CN"]}：前景像素的梯度在 p = 0.1 时为 ${hard}，在 p = 0.9 时为 ${easy}。`,
    ),
} as const;
