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
  undefined: both("undefined", "无定义"),
} as const;

/** What the pin button does to a loss. */
export function pinLabel(name: LocalText): LocalText {
  return both(`Pin ${name.en} in the chart`, `固定在图中：${name["zh-CN"]}`);
}
