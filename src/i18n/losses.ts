/** The words of the list of losses: all that the first view needs of the panels. */
import { both, type LocalText } from "./locale.ts";

export const families = {
  distribution: both("Distribution", "分布类"),
  region: both("Region", "区域类"),
  boundary: both("Boundary", "边界类"),
  topology: both("Topology", "拓扑类"),
  compound: both("Compound", "组合类"),
} as const satisfies Record<string, LocalText>;

export const lossTable = {
  title: both("Losses", "损失函数"),
  now: both("now", "当前值"),
  stroke: both("stroke", "本次变化"),
  strokeHelp: both("Change since the last stroke began", "自上一笔开始以来的变化"),
  bar: both("Size", "大小"),
  pin: both("Pinned", "已固定"),
  undefined: both("undefined", "无定义"),
  above: both("above 1", "大于 1"),
  negative: both("negative", "负值"),
  pinHint: both("Pinned losses are drawn in the chart, four at most.", "固定的损失会画在曲线图中，最多四个。"),
} as const;

/** What the pin button does to a loss. */
export function pinLabel(name: LocalText): LocalText {
  return both(`Pin ${name.en} in the chart`, `把${name["zh-CN"]}固定在图中`);
}

/** The change of a value since the last stroke, in words. */
export function changeWords(size: string, up: boolean): LocalText {
  return up ? both(`up by ${size}`, `上升 ${size}`) : both(`down by ${size}`, `下降 ${size}`);
}

export const unchanged = both("unchanged", "没有变化");
