/** The words of the presets and of the comparison of conventions. */
import { both, type LocalText } from "./locale.ts";
import { zh } from "./zh.ts";

export const conventionTexts = {
  presets: both("Conventions", "各库的约定"),
  textbook: both("Textbook", "教科书"),
  textbookNote: both(
    "All parameters at their defaults: the form of the paper or textbook.",
    "全部参数取默认值，即论文或教科书中的形式。",
  ),
  present: both("Your parameters", "当前参数"),
  presentNote: both("As the sliders are set now; no library's convention.", "滑块当前的取值，不是任何一个库的约定。"),
  compare: both("Compare conventions", "比较各库的约定"),
  /** The same where room is short: its first word, and the rest. */
  compareWord: both("Compare", "比较"),
  compareWhat: both(" conventions", "各库的约定"),
  title: both("Conventions compared", "各库约定的比较"),
  scope: both("Which losses", "比较范围"),
  thisLoss: both("This loss", "当前损失"),
  allLosses: both("All losses", "全部损失"),
  allIntro: both(
    "Every loss in the textbook’s form and as libraries compute it, on your drawing.",
    "每种损失的教科书形式与各库的实际算法，都按你的画面计算。",
  ),
  close: both("Close the comparison", "关闭比较"),
  convention: both("Convention", "约定"),
  value: both("value", "数值"),
  difference: both("vs textbook", "与教科书之差"),
  same: both("same", "相同"),
  source: both("Source", "出处"),
  on: both("yes", "是"),
  off: both("no", "否"),
} as const;

/** Said once a preset is set. */
export function presetSet(name: LocalText, values: string): LocalText {
  const listed = values === "" ? both("", "") : both(`: ${values}`, `：${values}`);
  return both(`Set to ${name.en}${listed.en}.`, zh`已设为${name["zh-CN"]}${listed["zh-CN"]}。`);
}

/** What pressing a convention in the comparison does. */
export function setLossTo(name: LocalText): LocalText {
  return both(`Set the loss to ${name.en}`, zh`把损失设为${name["zh-CN"]}`);
}

/** What pressing a loss's name in the comparison does. */
export function showLoss(name: LocalText): LocalText {
  return both(`Show ${name.en}`, zh`查看${name["zh-CN"]}`);
}

/** What the conventions come to on the present drawing, in one sentence. */
export const spreads = {
  equal: (value: string): LocalText =>
    both(`All of them give ${value} on this drawing.`, `在当前画面上，各种约定都给出 ${value}。`),
  apart: (size: string, lowest: LocalText, highest: LocalText): LocalText =>
    both(
      `They differ by ${size} on this drawing: ${lowest.en} is lowest, ${highest.en} highest.`,
      zh`在当前画面上，它们最多相差 ${size}：${lowest["zh-CN"]}最低，${highest["zh-CN"]}最高。`,
    ),
  undefinedFor: (names: readonly LocalText[]): LocalText =>
    both(
      `Undefined on this drawing: ${names.map((name) => name.en).join(", ")}.`,
      `在当前画面上无定义：${names.map((name) => name["zh-CN"]).join("、")}。`,
    ),
  undefinedForAll: both("Undefined on this drawing in every convention.", "在当前画面上，各种约定都无定义。"),
  /** After the sentence that names those without a value. */
  othersGive: (value: string): LocalText => both(` The others give ${value}.`, `其余都给出 ${value}。`),
  othersRange: (from: string, lowest: LocalText, to: string, highest: LocalText): LocalText =>
    both(
      ` The others range from ${from} (${lowest.en}) to ${to} (${highest.en}).`,
      `其余从 ${from}（${lowest["zh-CN"]}）到 ${to}（${highest["zh-CN"]}）。`,
    ),
} as const;
