/** What is wrong with a goal or a lesson file: where it comes from outside, its author reads this. */
import { both, listed } from "./locale.ts";
import { quotedName } from "./quoted.ts";

function about(name: string, en: (quoted: string) => string, chinese: (quoted: string) => string) {
  const quoted = quotedName(name);
  return both(en(quoted.en), chinese(quoted["zh-CN"]));
}

export const goalProblems = {
  tooLong: (most: number) => both(`A goal has at most ${most} characters.`, `目标最多 ${most} 个字符。`),
  tooDeep: both("The goal is nested too deeply. Split it into several goals.", "目标的嵌套过深，请拆成几个目标。"),
  strange: (sign: string) =>
    about(
      sign,
      (name) => `${name} has no meaning in a goal.`,
      (name) => `目标中不能使用${name}。`,
    ),
  unexpected: (text: string) =>
    about(
      text,
      (name) => `${name} stands where the goal should end or go on with and / or.`,
      (name) => `${name}的位置不对：此处目标应结束，或以 and / or 继续。`,
    ),
  unclosed: both("A bracket is not closed.", "括号没有闭合。"),
  noComparison: both(
    "A goal compares two values, e.g. dice < 0.06: one of < <= > >= == != is missing.",
    "目标要比较两个值，例如 dice < 0.06：缺少 < <= > >= == != 之一。",
  ),
  chained: both(
    "Compare two values at a time, and join comparisons by and.",
    "每次只比较两个值，多个比较用 and 连接。",
  ),
  nothingCompared: both("A value is missing here.", "此处缺少一个值。"),
  unknownName: (text: string) =>
    about(
      text,
      (name) =>
        `${name} is not known. Goals know losses (softIou), metric.<name>, param.<loss>.<name>, answer(k), saved(k), edits, components, threshold, share(loss, cells), logitGradient(loss, row, col).`,
      (name) =>
        `无法识别${name}。目标中可用：损失（softIou）、metric.<名称>、param.<损失>.<参数>、answer(k)、saved(k)、edits、components、threshold、share(loss, cells)、logitGradient(loss, row, col)。`,
    ),
  unknownCells: (text: string, known: readonly string[]) => {
    const names = listed(known);
    return about(
      text,
      (name) => `${name} is no set of cells; there are ${names.en}.`,
      (name) => `没有名为${name}的像素集合；可用：${names["zh-CN"]}。`,
    );
  },
  notWhole: (text: string) =>
    about(
      text,
      (name) => `${name} must be a whole number from 1.`,
      (name) => `${name}应为从 1 开始的整数。`,
    ),
  badArguments: (name: string, count: number) =>
    both(
      `${name}(…) takes ${count} ${count === 1 ? "word or number" : "words or numbers"} between its brackets.`,
      `${name}(…) 的括号内应有 ${count} 个名称或数字。`,
    ),
} as const;
