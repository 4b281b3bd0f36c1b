/** What the tools under the boards, the inspector and the list of keys say. */
import { both, type LocalText } from "./locale.ts";

export const toolBar = {
  tools: both("Tools", "工具"),
  size: both("Size", "大小"),
  value: both("Value", "绘制概率"),
  sizeHelp: both("Diameter of the brush in cells", "画笔直径（像素）"),
  valueHelp: both("Probability painted on the prediction", "在预测上绘制的概率"),
  moveValue: both("This tool moves what is there.", "此工具只移动已有内容。"),
  shapes: both("Shapes", "形状"),
  options: both("Brush options", "画笔选项"),
  filled: both("Filled", "填充"),
  outline: both("Outline", "描边"),
  hardness: both("Hardness", "硬度"),
  hardnessHelp: both(
    "Of the soft brush: the share of its radius that paints in full",
    "柔边画笔：半径中完全着色部分所占的比例",
  ),
  symmetry: both("Symmetric drawing", "对称绘制"),
  stamp: both("Stamp", "图章形状"),
  eraserValue: both("This tool always writes 0.", "此工具总是写入 0。"),
  undo: both("Undo", "撤销"),
  redo: both("Redo", "重做"),
  clear: both("Clear", "清空"),
  clearTruth: both("Clear the ground truth", "清空真值"),
  clearPrediction: both("Clear the prediction", "清空预测"),
  clearBoth: both("Clear both", "两者都清空"),
  keys: both("Keys", "快捷键"),
} as const;

export const symmetries = {
  none: both("Off", "关"),
  "left-right": both("Left–right", "左右"),
  "top-bottom": both("Top–bottom", "上下"),
  both: both("Both", "四向"),
} as const;

export const stampShapes = {
  lesion: both("Lesion", "病灶"),
  ring: both("Ring", "圆环"),
  square: both("Square", "方形"),
  star: both("Star", "星形"),
} as const;

export const inspector = {
  name: both("The cell under the cursor", "光标处的像素"),
  hint: both("Point at a cell to read its numbers.", "指向任一像素，即可查看其数值。"),
  kind: both("class", "类别"),
  row: both("row", "行"),
  column: both("col", "列"),
  logit: both("logit", "logit"),
  adds: both("adds", "贡献"),
  addsHelp: both(
    "If the loss is a mean over pixels: this pixel's part of it. Otherwise: how much the loss would fall if this pixel were right (p = g); these do not sum up to the loss.",
    "均值型损失：该像素在损失中所占的部分；其他损失：把该像素改为 p = g 后损失下降多少，各像素之和不等于损失。",
  ),
  gradientHelp: both("How the loss changes as p grows", "p 增大时损失如何变化"),
  logitGradientHelp: both("How the loss changes as the logit grows", "logit 增大时损失如何变化"),
} as const;

export const keysDialog = {
  title: both("Keys on the boards", "画板快捷键"),
  intro: both("Tab reaches a board; the cursor is shared by all three.", "按 Tab 键进入画板；三块画板共用一个光标。"),
  close: both("Close", "关闭"),
} as const;

/** The keys and what they do, in the order they are listed. */
export const keyRows: readonly { readonly keys: readonly LocalText[]; readonly does: LocalText }[] = [
  { keys: [both("arrows", "方向键")], does: both("Move the cursor", "移动光标") },
  { keys: [both("Home", "Home"), both("End", "End")], does: both("First, last column", "行首、行尾") },
  {
    keys: [both("Ctrl+Home", "Ctrl+Home"), both("Ctrl+End", "Ctrl+End")],
    does: both("First, last cell", "第一个、最后一个像素"),
  },
  { keys: [both("Space", "空格"), both("Enter", "Enter")], does: both("Paint", "绘制") },
  {
    keys: [both("Space", "空格"), both("arrows", "方向键"), both("Space", "空格")],
    does: both("Line, rectangle, ellipse, move: from one end to the other", "直线、矩形、椭圆、移动：从一端到另一端"),
  },
  {
    keys: [both("Space", "空格"), both("Enter", "Enter")],
    does: both("Lasso: set a corner, close", "套索：设置顶点、闭合"),
  },
  { keys: [both("Delete", "Delete")], does: both("Erase", "擦除") },
  {
    keys: [both("Shift+arrows", "Shift+方向键")],
    does: both("Paint while moving, one stroke until Shift is released", "边移动边绘制，松开 Shift 前为一笔"),
  },
  { keys: [both("0…9", "0…9")], does: both("Brush value 0.0 to 0.9", "绘制概率 0.0 到 0.9") },
  { keys: [both("[", "["), both("]", "]")], does: both("Brush smaller, larger", "缩小、放大画笔") },
  { keys: [both("+", "+"), both("−", "−")], does: both("Zoom in, out at the cursor", "以光标为中心放大、缩小") },
  { keys: [both("Esc", "Esc")], does: both("Abandon the stroke", "放弃这一笔") },
  {
    keys: [both("Ctrl+Z", "Ctrl+Z"), both("Ctrl+Shift+Z", "Ctrl+Shift+Z")],
    does: both("Undo, redo", "撤销、重做"),
  },
  { keys: [both("?", "?")], does: both("This list", "显示此列表") },
  {
    keys: [both("right button", "鼠标右键"), both("Alt", "Alt")],
    does: both("Erase with the pointer", "用指针擦除"),
  },
  {
    keys: [both("Ctrl+wheel", "Ctrl+滚轮"), both("two fingers", "双指")],
    does: both("Zoom", "缩放"),
  },
];

/** What a tool does, after its name. */
export function toolHelp(name: LocalText, help: LocalText): LocalText {
  return both(`${name.en}: ${help.en}`, `${name["zh-CN"]}：${help["zh-CN"]}`);
}

/** Why a slider does nothing now. */
export function unsizedTool(tool: LocalText): LocalText {
  return both(`Size does not matter to this tool: ${tool.en}.`, `此工具（${tool["zh-CN"]}）与大小无关。`);
}

/** A name with the keys that do the same. */
export function withKeys(name: LocalText, keys: string): LocalText {
  return both(`${name.en} (${keys})`, `${name["zh-CN"]}（${keys}）`);
}
