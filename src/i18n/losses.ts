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
  strokeHelp: both("Change since the last stroke began", "与上一笔开始前相比的变化"),
  bar: both("Size", "大小"),
  undefined: both("undefined", "无定义"),
  pinHint: both(
    "Press the dot before a name to pin the loss in the chart, four at most.",
    "点击名称前的圆点，即可将损失固定在曲线图中，最多四个。",
  ),
} as const;

/** What the pin button does to a loss. */
export function pinLabel(name: LocalText): LocalText {
  return both(`Pin ${name.en} in the chart`, `固定在图中：${name["zh-CN"]}`);
}

/** The change of a value since the last stroke, in words. */
export function changeWords(size: string, up: boolean): LocalText {
  return up ? both(`up by ${size}`, `上升 ${size}`) : both(`down by ${size}`, `下降 ${size}`);
}

export const unchanged = both("unchanged", "没有变化");
