/** The words of the list of metrics and of what a metric's name opens. */
import { both, type LocalText } from "./locale.ts";

/** The headings of the list; the counts are the confusion matrix. */
export const metricGroups = {
  counts: both("Counts", "计数"),
  overlap: both("Overlap", "重叠"),
  agreement: both("Agreement", "一致性"),
  ranking: both("Ranking", "排序"),
  boundary: both("Boundary", "边界"),
} as const satisfies Record<string, LocalText>;

export const metricTexts = {
  variants: both("By other definitions", "其他实现的定义"),
  here: both("On this page", "本页"),
  librariesReturn: both("Where it is undefined like here, libraries return", "遇到这种无定义的情况，各库返回"),
  pending: both("still being computed", "正在计算"),
} as const;

/** Number of metrics under a heading, for a screen reader. */
export function groupSize(count: number): LocalText {
  return both(`${count} metrics`, `${count} 个指标`);
}
