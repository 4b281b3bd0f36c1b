/** What is wrong with a teacher's lesson file: what its author reads, with the line it is in. */
import { both, type LocalText, listed } from "./locale.ts";
import { quotedName } from "./quoted.ts";

export const lessonFileProblems = {
  at: (line: number, message: LocalText) => both(`Line ${line}: ${message.en}`, `第 ${line} 行：${message["zh-CN"]}`),
  tooLarge: (name: string, most: number) =>
    both(
      `“${name}” has more than ${most} characters. A lesson file is smaller: split it into several lessons.`,
      `“${name}”超过 ${most} 个字符。请拆成几个课程文件。`,
    ),
  notJson: (name: string) =>
    both(
      `“${name}” cannot be read: it is no JSON, or cut off. Check it with a JSON editor.`,
      `无法读取“${name}”：不是 JSON，或内容不完整。请用 JSON 编辑器检查。`,
    ),
  notALesson: (name: string) =>
    both(
      `“${name}” is JSON but no lesson: it must begin with "seglossLesson": 1.`,
      `“${name}”是 JSON，但不是课程文件：必须包含 "seglossLesson": 1。`,
    ),
  noSteps: both("A lesson needs a list of steps.", "课程需要 steps 列表。"),
  tooManySteps: (most: number) => both(`At most ${most} steps.`, `最多 ${most} 步。`),
  notAStep: both(
    "A step is an object with title, text, goals and hints.",
    "每一步应为对象，含 title、text、goals 和 hints。",
  ),
  noGoals: both("A step needs at least one goal.", "每一步至少需要一个目标。"),
  threeHints: (count: number) =>
    both(`A step has three hints; here are ${count}.`, `每一步应有三个提示，此处有 ${count} 个。`),
  notAGoal: both(
    'A goal is an object such as {"that": "dice < 0.06", "text": "…"}.',
    '目标应为对象，例如 {"that": "dice < 0.06", "text": "……"}。',
  ),
  goal: (source: string, why: LocalText) => {
    const quoted = quotedName(source);
    return both(`The goal ${quoted.en} cannot be read. ${why.en}`, `无法读取目标${quoted["zh-CN"]}。${why["zh-CN"]}`);
  },
  notText: both("A text is missing here.", "此处缺少文字。"),
  missingTranslation: both(
    'A text is one string, or an object with both "en" and "zh-CN".',
    '文字应为一个字符串，或同时含 "en" 与 "zh-CN" 的对象。',
  ),
  notAQuestion: both(
    'A question is an object with "ask", and "kind": "number" or "choice".',
    '问题应为对象，含 "ask"，且 "kind" 为 "number" 或 "choice"。',
  ),
  fewOptions: both("A choice has at least two options.", "选择题至少要有两个选项。"),
  notAnAct: both(
    'An act is {"do": "answer", question, value}, {"do": "paint", grid, cells, value}, {"do": "param", loss, param, value}, {"do": "threshold", value} or {"do": "scene", scene}. Rows and columns are whole numbers from 1, painted values lie from 0 to 1.',
    '动作应为 {"do": "answer", question, value}、{"do": "paint", grid, cells, value}、{"do": "param", loss, param, value}、{"do": "threshold", value} 或 {"do": "scene", scene}。行与列为从 1 起的整数，绘制的值在 0 到 1 之间。',
  ),
  notAShare: both("A threshold is a number from 0 to 1.", "阈值应为 0 到 1 之间的数。"),
  outsideDomain: (param: string, value: number) =>
    both(`${value} is outside the range of ${param}.`, `${value} 超出 ${param} 的取值范围。`),
  notAList: both("This must be a list, in square brackets.", "此处应为方括号中的列表。"),
  unknownLoss: (name: string) => {
    const quoted = quotedName(name);
    return both(`There is no parameter ${quoted.en}.`, `没有参数${quoted["zh-CN"]}。`);
  },
  unknownWord: (word: string, known: readonly string[]) => {
    const quoted = quotedName(word);
    const names = listed(known);
    return both(
      `${quoted.en} is not known; there are ${names.en}.`,
      `无法识别${quoted["zh-CN"]}；可用：${names["zh-CN"]}。`,
    );
  },
} as const;
