/** The words of the menu of operations. */
import { both } from "./locale.ts";

export const operationsMenu = {
  name: both("Operations", "操作"),
  on: both("Change which board", "作用于哪块画板"),
  between: both("From one board to the other", "从一块画板到另一块"),
  unchanged: both("Nothing changed: it is so already.", "没有变化：本来就是这样。"),
} as const;
