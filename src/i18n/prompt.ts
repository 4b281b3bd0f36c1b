/** What the first view may have to say at once: a refused pin, and calls of the page API refused on the spot. */
import { both, type LocalText, listed } from "./locale.ts";

/** Told when a fifth loss is pinned. */
export const pinLimit: LocalText = both(
  "Four losses are pinned, as many as a chart can show. Unpin one of them first.",
  "已固定四个损失，图表最多显示这么多。请先取消固定其中一个。",
);

/** What the page API says at once of calls it cannot carry out; the rest is in problems.ts. */
export const promptProblems = {
  event: (names: readonly string[]) => {
    const known = listed(names);
    return both(`There is no such event. Known events: ${known.en}.`, `没有这个事件。可用的事件：${known["zh-CN"]}。`);
  },
  handler: both("The handler of an event must be a function.", "事件的处理程序应为函数。"),
} as const;
