/** The words of the dialog that opens a visitor's own data, and of the place where files are dropped. */
import { both, type LocalText } from "./locale.ts";

const sizeText = (height: number, width: number): string => `${height} × ${width}`;

export const openButton = both("Open…", "打开……");

export const openDialog = {
  title: both("Open your own data", "打开您的数据"),
  intro: both(
    "Pictures (PNG, JPEG, WebP), NumPy (.npy, .npz), NIfTI (.nii, .nii.gz), tables (CSV, TXT) and scenes (.segloss.json). Files stay on this device.",
    "支持图片（PNG、JPEG、WebP）、NumPy（.npy、.npz）、NIfTI（.nii、.nii.gz）、表格（CSV、TXT）和场景（.segloss.json）。文件不会离开本设备。",
  ),
  choose: both("Choose files…", "选择文件……"),
  orDrop: both("or drop them anywhere, or paste a picture.", "也可以拖放到页面任意处，或粘贴图片。"),
  paste: both("Paste numbers", "粘贴数值"),
  pasteLabel: both("Rows of numbers, one line a row", "数值，每行为一行像素"),
  pasteTake: both("Read these numbers", "读取这些数值"),
  working: both("Reading…", "正在读取……"),
  close: both("Cancel", "取消"),
  take: both("Take", "采用"),
  problems: both("What could not be opened", "无法打开的内容"),
  notes: both("Notes", "提示"),
  from: both("From", "来源"),
  leave: both("Leave as it is", "保持不变"),
  axis: both("Cut across", "切片方向"),
  axisOption: (name: string, side: number) => both(`axis ${name} (${side})`, `${name} 轴（${side}）`),
  slice: both("Slice", "切片"),
  sliceOf: (index: number, count: number) => both(`${index + 1} of ${count}`, `第 ${index + 1} / ${count} 张`),
  channel: both("Channel", "通道"),
  as: both("Read as", "读作"),
  mask: both("Mask", "掩码"),
  probability: both("Probability", "概率"),
  threshold: both("1 where the value is above", "大于此值者为 1"),
  scaling: both("Scale", "缩放"),
  resampling: both("Resampling", "重采样"),
  cropBox: both(
    "The part that is taken. Arrow keys move it, Shift and arrows change its size.",
    "所取部分。方向键移动，Shift 加方向键改变大小。",
  ),
  cropHelp: both(
    "Drag the frame or its corners; or use the arrow keys (with Shift: its size), or the numbers.",
    "可拖动方框或其四角；也可用方向键移动（加 Shift 改变大小），或直接输入数值。",
  ),
  squareIt: both("Take the centre square", "取居中正方形"),
  zeros: both("Take them as 0", "按 0 处理"),
  crop: both("Crop", "裁剪"),
  size: both("Grid size", "网格大小"),
  chooseSize: both("Choose a size…", "请选择大小……"),
  asFile: (height: number, width: number) =>
    both(`As in the file: ${sizeText(height, width)}`, `与文件相同：${sizeText(height, width)}`),
  asDrawing: (height: number, width: number) =>
    both(`As the drawing now: ${sizeText(height, width)}`, `与当前画布相同：${sizeText(height, width)}`),
  smaller: (height: number, width: number) => both(sizeText(height, width), sizeText(height, width)),
  ownSize: both("Another size…", "其他大小……"),
  height: both("Height", "高"),
  width: both("Width", "宽"),
  top: both("First row", "起始行"),
  left: both("First column", "起始列"),
  badSide: both("It must be a whole number from 1 to 1024.", "必须是 1 到 1024 之间的整数。"),
  badPlace: both("It must be a whole number of 0 or more.", "必须是不小于 0 的整数。"),
  badThreshold: both("It must be a finite number.", "必须是有限的数。"),
  other: both("The other board", "另一画板"),
  failed: both(
    "The dialog could not be loaded. Check the connection and try again.",
    "未能加载对话框，请检查网络连接后重试。",
  ),
} as const;

export const channelNames = {
  luminance: both("Luminance", "亮度"),
  red: both("Red", "红"),
  green: both("Green", "绿"),
  blue: both("Blue", "蓝"),
  alpha: both("Alpha", "透明度"),
} as const;

export const scalingNames = {
  "as-is": both("As it is (0 to 1)", "保持原值（0 到 1）"),
  "by-255": both("Divided by 255", "除以 255"),
  "min-max": both("Least to greatest", "最小值到最大值"),
  sigmoid: both("Sigmoid of logits", "对 logit 取 sigmoid"),
} as const;

/** How values come into another size: of a mask, of probabilities. */
export const resamplingNames = {
  mask: {
    nearest: both("Nearest pixel", "最近邻"),
    mean: both("Majority of the area", "面积过半"),
  },
  probability: {
    nearest: both("Nearest pixel", "最近邻"),
    mean: both("Mean of the area", "面积平均"),
  },
} as const;

export const cropNames = {
  whole: both("Whole", "全部"),
  square: both("Centre square", "居中正方形"),
  rectangle: both("Rectangle", "矩形"),
} as const;

export const otherNames = {
  keep: both("keeps what fits, from the top left", "从左上角起保留放得下的部分"),
  stretch: both("is resized with it", "随之缩放"),
  clear: both("is cleared", "清空"),
} as const;

/** "512 × 512, uint8, values 0 to 255". */
export function planeFacts(height: number, width: number, type: string, min: string, max: string): LocalText {
  return both(
    `${sizeText(height, width)}, ${type}, values ${min} to ${max}`,
    `${sizeText(height, width)}，${type}，取值 ${min} 到 ${max}`,
  );
}

export const typeNames = {
  picture: both("picture", "图片"),
  text: both("text", "文本"),
} as const;

/** What stands in the way of taking the data, and what to do. */
export const openProblems = {
  notFinite: (count: number, row: number, col: number) =>
    both(
      `NaN or infinite values: ${count}, the first in row ${row}, column ${col}. They are no probabilities.`,
      `有 ${count} 个 NaN 或无穷值，第一个在第 ${row} 行第 ${col} 列。它们不是概率。`,
    ),
  notFiniteMask: (count: number) =>
    both(
      `NaN or infinite values: ${count}. NaN counts as background.`,
      `有 ${count} 个 NaN 或无穷值，其中 NaN 视为背景。`,
    ),
  scale: (min: string, max: string) =>
    both(
      `The values go from ${min} to ${max}, which this scale does not bring into 0 to 1. Choose another one.`,
      `取值为 ${min} 到 ${max}，此缩放方式无法将其变为 0 到 1。请选择其他方式。`,
    ),
  flat: (value: string) =>
    both(
      `All values are ${value}: least and greatest are the same. Choose another scale.`,
      `所有值都是 ${value}，最小值与最大值相同。请选择其他缩放方式。`,
    ),
  crop: (height: number, width: number) =>
    both(
      `The rectangle is not within the ${sizeText(height, width)} cells of the data. Change its numbers.`,
      `矩形超出了数据的 ${sizeText(height, width)} 范围。请修改其数值。`,
    ),
  tooLarge: (height: number, width: number) =>
    both(
      `These are ${sizeText(height, width)} cells; up to 1024 × 1024 can be computed live.`,
      `数据有 ${sizeText(height, width)} 像素；实时计算最多支持 1024 × 1024。`,
    ),
  squeezed: both(
    "The part and the grid differ in proportion: the picture is stretched. Crop it, or choose a size of its own proportions.",
    "所取部分与网格的长宽比不同，图像会被拉伸。请裁剪，或选择与其比例一致的大小。",
  ),
  notTaken: both("The data could not be taken. Open the file again.", "未能采用数据，请重新打开文件。"),
} as const;

export function downsampleTo(height: number, width: number): LocalText {
  return both(`Downsample to ${sizeText(height, width)}`, `缩小到 ${sizeText(height, width)}`);
}

export function previewName(board: LocalText): LocalText {
  return both(`Preview: ${board.en}`, `预览：${board["zh-CN"]}`);
}

/** What will change, before it does. */
export function takingSaid(boards: readonly LocalText[], height: number, width: number): LocalText {
  const en = boards.map((board) => board.en).join(" + ");
  const chinese = boards.map((board) => board["zh-CN"]).join("＋");
  return both(`${sizeText(height, width)} → ${en}`, `${sizeText(height, width)} → ${chinese}`);
}

export const dropHere = both("Drop to open", "松开即可打开");
