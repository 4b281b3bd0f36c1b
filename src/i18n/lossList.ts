/** The words of what arranges the list of losses: search, pins, order, families. */
import { both, type LocalText } from "./locale.ts";

export const lossListTexts = {
  search: both("Search losses", "搜索损失函数"),
  searchHint: both(
    "Name, abbreviation or alias in either language. Enter shows the first one, Escape clears.",
    "可输入中英文名称、缩写或别名。按 Enter 打开第一项，按 Esc 清空。",
  ),
  clear: both("Clear the search", "清空搜索"),
  pinHint: both(
    "Press the dot before a name to pin the loss in the chart, four at most.",
    "点击名称前的圆点，即可将损失固定在曲线图中，最多四个。",
  ),
  pinnedOnly: both("Only the pinned losses and the one shown", "只显示已固定的和当前的损失"),
  families: both("by family", "按类别"),
  name: both("name", "名称"),
  now: both("now", "当前值"),
  stroke: both("stroke", "本次变化"),
  sortByFamily: both("Order by family", "按类别排列"),
  sortByName: both("Sort by name", "按名称排序"),
  sortByValue: both("Sort by value", "按当前值排序"),
  sortByChange: both(
    "Change since the last stroke began. Press to sort by it.",
    "与上一笔开始前相比的变化。点击可按此排序。",
  ),
  course: both(
    "Bar: the value from 0 to 1. Line above it: its latest course, the last stroke darker.",
    "横条：0 到 1 之间的值；上方折线：最近的变化过程，颜色较深的一段为最后一笔。",
  ),
} as const;

/** How many losses are pinned, of those that can be. */
export function pinnedOf(count: number, most: number): LocalText {
  return both(`${count} of ${most} pinned`, `已固定 ${count} 个，最多 ${most} 个`);
}

/** How many losses a search has found. */
export function found(count: number): LocalText {
  return both(count === 1 ? "1 loss found" : `${count} losses found`, `找到 ${count} 个损失`);
}

/** What an empty search is told. */
export function notFound(query: string): LocalText {
  return both(
    `No loss is called “${query}”. Try an abbreviation, another name, or a family such as “boundary”.`,
    `没有名为“${query}”的损失。可换用缩写、别名，或“边界类”这样的类别名。`,
  );
}

/** The number of losses of a family, for a screen reader. */
export function familySize(count: number): LocalText {
  return both(count === 1 ? "1 loss" : `${count} losses`, `${count} 个损失`);
}

/** The change of a value since the last stroke, in words. */
export function changeWords(size: string, up: boolean): LocalText {
  return up ? both(`up by ${size}`, `上升 ${size}`) : both(`down by ${size}`, `下降 ${size}`);
}

export const unchanged = both("unchanged", "没有变化");
