/** The words of the panels that load after the first view: formula, chart, metrics. */
import { both, type LocalText } from "./locale.ts";

export const undefinedHere = both("Undefined here.", "在此处无定义。");

export function whyUndefined(name: LocalText): LocalText {
  return both(`${name.en} is undefined: why?`, `${name["zh-CN"]}无定义：为什么？`);
}

export const formula = {
  symbols: both("Symbols", "符号"),
  parameters: both("Parameters", "参数"),
  reset: both("Reset to defaults", "恢复默认值"),
  page: both("About this loss", "详解"),
  references: both("References", "参考文献"),
  defaultValue: both("Default", "默认值"),
  unavailable: both(
    "The typesetter could not be loaded; this is the formula as the program reads it.",
    "公式排版组件未能加载，下面是程序所读的公式原文。",
  ),
} as const;

/** What a hoverable part of the formula does. */
export function showCells(name: LocalText): LocalText {
  return both(`${name.en}: show its cells on the boards`, `${name["zh-CN"]}：在画板上显示对应的像素`);
}

/** Authors and year, short. */
export function citation(authors: string, year: number): LocalText {
  const names = authors.split(",").map((author) => author.trim());
  const first = names[0] ?? "";
  if (names.length === 1) return both(`${first} ${year}`, `${first}，${year}`);
  if (names.length === 2) return both(`${first} & ${names[1]} ${year}`, `${first} 和 ${names[1]}，${year}`);
  return both(`${first} et al. ${year}`, `${first} 等，${year}`);
}

export const badNumber = both("Please type a number, such as 0.3 or 1e-5.", "请输入一个数，例如 0.3 或 1e-5。");

/** Why a typed value cannot be taken, by the parameter's domain. */
export const domainProblems = {
  weight: both("It must be 0 or more.", "必须大于或等于 0。"),
  share: both("It must lie between 0 and 1.", "必须在 0 到 1 之间。"),
  exponent: both("It must be more than 0.", "必须大于 0。"),
  count: both("It must be a whole number, 1 or more.", "必须是不小于 1 的整数。"),
  switch: both("It must be 0 or 1.", "必须是 0 或 1。"),
  any: badNumber,
} as const satisfies Record<string, LocalText>;

export const chart = {
  againstThreshold: both("Against the threshold", "随阈值的变化"),
  variable: both("Drawn against", "横轴"),
  threshold: both("Threshold", "阈值"),
  thresholdAxis: both("threshold t", "阈值 t"),
  lossAxis: both("loss", "损失"),
  thresholdCaption: both(
    "Each loss on the prediction binarised at t. Dashed: the present value, not binarised. Drag the mark.",
    "各损失均按阈值 t 二值化后的预测计算；虚线为未二值化时的当前值。标记可以拖动。",
  ),
  parameterCaption: both(
    "Each loss on the present grids. The mark is the present value: drag it.",
    "各损失按当前的真值与预测计算。标记处为当前取值，可以拖动。",
  ),
  /** Follows the caption on its line: words are set apart by a space, Chinese sentences are not. */
  gaps: both(" A gap: undefined there.", "断开处：该处无定义。"),
  whole: both("Vertical range", "纵轴范围"),
  shareRange: both("0…1", "0…1"),
  wholeRange: both("all", "全部"),
  shareRangeName: both("Show 0 to 1", "只看 0 到 1"),
  wholeRangeName: both("Show every line whole", "完整显示所有曲线"),
  data: both("Data table", "数据表"),
  copyCsv: both("Copy as CSV", "复制为 CSV"),
  copyTsv: both("Copy as TSV (for a spreadsheet)", "复制为 TSV（可粘贴到电子表格）"),
  copyFailed: both(
    "The browser did not allow copying. Select the table and copy it by hand.",
    "浏览器不允许复制，请在数据表中选中后手动复制。",
  ),
} as const;

export function againstParameter(symbol: string): LocalText {
  return both(`Against ${symbol}`, `随 ${symbol} 的变化`);
}

export function copiedRows(count: number): LocalText {
  return both(`Copied ${count} rows.`, `已复制 ${count} 行。`);
}

/** Where the mark stands and what the losses are there, as a screen reader hears it. */
export function markReading(at: string, values: readonly (readonly [name: LocalText, value: string])[]): LocalText {
  const en = values.map(([name, value]) => `${name.en} ${value}`);
  const chinese = values.map(([name, value]) => `${name["zh-CN"]} ${value}`);
  return both([at, en.join(", ")].filter(Boolean).join("; "), [at, chinese.join("，")].filter(Boolean).join("；"));
}

export function presentValue(symbol: string): LocalText {
  return both(`Present value of ${symbol}`, `${symbol} 的当前值`);
}

/** What a curve says, e.g. "Dice loss is lowest at t = 0.38 (0.2910)." */
export const readings = {
  lowestAt: (name: LocalText, symbol: string, at: string, value: string): LocalText =>
    both(
      `${name.en} is lowest at ${symbol} = ${at} (${value}).`,
      `${name["zh-CN"]}在 ${symbol} = ${at} 处最低（${value}）。`,
    ),
  lowestBetween: (name: LocalText, symbol: string, from: string, to: string, value: string): LocalText =>
    both(
      `${name.en} is lowest from ${symbol} = ${from} to ${to} (${value}).`,
      `${name["zh-CN"]}在 ${symbol} 取 ${from} 到 ${to} 时最低（${value}）。`,
    ),
  rises: (name: LocalText, symbol: string, from: string, to: string): LocalText =>
    both(
      `${name.en} rises from ${from} to ${to} as ${symbol} grows.`,
      `${symbol} 增大时，${name["zh-CN"]}从 ${from} 升至 ${to}。`,
    ),
  falls: (name: LocalText, symbol: string, from: string, to: string): LocalText =>
    both(
      `${name.en} falls from ${from} to ${to} as ${symbol} grows.`,
      `${symbol} 增大时，${name["zh-CN"]}从 ${from} 降至 ${to}。`,
    ),
  constant: (name: LocalText, symbol: string, value: string): LocalText =>
    both(
      `${name.en} does not depend on ${symbol} here (${value}).`,
      `${name["zh-CN"]}在这里与 ${symbol} 无关（${value}）。`,
    ),
  nowhere: (name: LocalText): LocalText =>
    both(`${name.en} is undefined all along this axis.`, `${name["zh-CN"]}在整条横轴上都无定义。`),
} as const;

export const metricsPanel = {
  title: both("Metrics at the threshold", "阈值处的指标"),
  threshold: both("Threshold", "阈值"),
  thresholdRule: both("foreground where p > t", "p > t 处判为前景"),
  thresholdProblem: both("It must lie between 0 and 1.", "必须在 0 到 1 之间。"),
  matrix: both("Confusion matrix", "混淆矩阵"),
  truthYes: both("truth 1", "真值 1"),
  truthNo: both("truth 0", "真值 0"),
  predictedYes: both("predicted 1", "预测 1"),
  predictedNo: both("predicted 0", "预测 0"),
} as const;

/** The kinds of cell, in the plural. */
export const cells = {
  tp: both("true positives", "真阳性"),
  fp: both("false positives", "假阳性"),
  fn: both("false negatives", "假阴性"),
  tn: both("true negatives", "真阴性"),
} as const;
