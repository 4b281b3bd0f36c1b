/** Says to people what is wrong with a source and what to write instead. */
import { nearest } from "./nearest.ts";
import { maxDepth, maxLength, maxNodes, maxSums } from "./parse.ts";
import type { ParseProblem } from "./tokenize.ts";

interface Explanation {
  readonly en: string;
  readonly "zh-CN": string;
  /** What the writer may have meant. */
  readonly suggestion?: string;
}

const lookAlikes: Readonly<Record<string, string>> = {
  "×": "*",
  "·": "*",
  "÷": "/",
  "−": "-",
  "–": "-",
  "（": "(",
  "）": ")",
  "，": ",",
  "；": ";",
};

/** The problem as one sentence or two, in both languages. */
export function explainProblem(problem: ParseProblem): Explanation {
  const { found, known = [] } = problem;
  switch (problem.code) {
    case "empty":
      return say("Write an expression, such as mean((p-g)^2).", "请写一个表达式，例如 mean((p-g)^2)。");
    case "no-result":
      return say(
        "After the named parts comes the loss itself: end with an expression such as 1 - TP/N.",
        "定义完各中间量之后，还要写出损失本身：请以表达式结尾，例如 1 - TP/N。",
      );
    case "too-long":
      return say(`At most ${maxLength} characters are allowed.`, `最多允许 ${maxLength} 个字符。`);
    case "too-deep":
      return say(`The expression is nested more than ${maxDepth} levels deep.`, `表达式的嵌套超过了 ${maxDepth} 层。`);
    case "too-large":
      return say(
        `Written out, the expression has more than ${maxNodes} numbers, names and operations; simplify it.`,
        `展开后表达式过长（数、名称与运算合计超过 ${maxNodes} 个），请化简。`,
      );
    case "too-many-sums":
      return say(
        `At most ${maxSums} different sums over the pixels are allowed, each term of a sum counted by itself.`,
        `最多允许 ${maxSums} 个不同的逐像素求和（求和或求均值中的每一项分别计数）。`,
      );
    case "unknown-character":
      return strangeCharacter(found);
    case "bad-number":
      return say(`${found} is too large for a number.`, `${found} 超出了数的范围。`);
    case "expected-operand":
      return found.trim() === ""
        ? say(
            "The expression ends where a number, a name or a bracket is expected.",
            "表达式在此结束，但这里还缺一个数、名称或括号。",
          )
        : say(`A number, a name or a bracket is expected before “${found}”.`, `“${found}”之前应有一个数、名称或括号。`);
    case "expected-closing":
      return found === "("
        ? say("This bracket is never closed: add “)”.", "这个括号没有闭合：请补上“)”。")
        : say(`“)” is expected before “${found}”.`, `“${found}”之前应有“)”。`);
    case "unexpected":
      return unexpected(found);
    case "unknown-name":
      return unknown(found, known, ["is not a name here", "Known names"], ["不是这里已有的名称", "已有的名称"]);
    case "unknown-function":
      return unknown(found, known, ["is not a function", "Functions"], ["不是函数", "可用的函数"]);
    case "not-a-function":
      return say(
        `“${found}” is a number, not a function: write * to multiply.`,
        `“${found}”是数而不是函数：相乘请写 *。`,
      );
    case "missing-parenthesis":
      return say(`“${found}” is a function: write ${found}(…).`, `“${found}”是函数：请写成 ${found}(…)。`);
    case "argument-count":
      return say(
        `${found}(…) takes ${known[0]} argument${known[0] === "1" ? "" : "s"}, not ${known[1]}.`,
        `${found}(…) 需要 ${known[0]} 个参数，而不是 ${known[1]} 个。`,
      );
    case "name-taken":
      return say(
        `“${found}” already means something else; choose another name.`,
        `“${found}”已有别的含义，请换一个名称。`,
      );
    case "part-twice":
      return say(`“${found}” is defined twice.`, `“${found}”定义了两次。`);
    case "nested-sum":
      return say(
        "A sum or mean may not stand inside another; give it a name on a line before, then use the name.",
        "求和或求均值之中不能再有求和或求均值：请在前一行给它命名，再使用这个名称。",
      );
    case "pixel-outside-sum":
      return say(
        "The loss must be one number, but this differs from pixel to pixel: wrap it in mean(…) or sum(…).",
        "损失应是一个数，而这里逐像素不同：请用 mean(…) 或 sum(…) 括起来。",
      );
  }
}

function say(en: string, zh: string, suggestion?: string): Explanation {
  return { en, "zh-CN": zh, ...(suggestion === undefined ? {} : { suggestion }) };
}

function strangeCharacter(found: string): Explanation {
  const meant = lookAlikes[found];
  return say(
    `“${found}” is not part of the language.${meant ? ` Write ${meant} instead.` : ""}`,
    `“${found}”不属于表达式语言。${meant ? `请改写为 ${meant}。` : ""}`,
    meant,
  );
}

function unexpected(found: string): Explanation {
  if (found === ")") return say("This bracket closes nothing.", "这个括号没有对应的左括号。");
  if (/^[\w.(]/.test(found)) {
    return say(
      `An operator is missing before “${found}”: write * to multiply.`,
      `“${found}”之前缺少运算符：相乘请写 *。`,
    );
  }
  const shown = found.trim();
  return shown === ""
    ? say("A line break is not expected here.", "这里不应换行。")
    : say(`“${shown}” is not expected here.`, `这里不应有“${shown}”。`);
}

function unknown(
  found: string,
  known: readonly string[],
  [isNot, list]: readonly [string, string],
  [isNotZh, listZh]: readonly [string, string],
): Explanation {
  const close = nearest(found, known);
  const some = known.slice(0, 12);
  return close === undefined
    ? say(`“${found}” ${isNot}. ${list}: ${some.join(", ")}.`, `“${found}”${isNotZh}。${listZh}：${some.join("、")}。`)
    : say(`“${found}” ${isNot}. Did you mean “${close}”?`, `“${found}”${isNotZh}。您是否想写“${close}”？`, close);
}
