/** The words of the tab of curves: variables, charts, what they say. */
import { both, type LocalText } from "./locale.ts";

export const curveTexts = {
  add: both("Add a chart", "添加图表"),
  remove: both("Remove this chart", "移除此图"),
  choose: both("Choose what this chart is drawn against", "选择此图的横轴变量"),
  search: both("Search variables", "搜索变量"),
  nothing: both("No variable has such a name.", "没有符合的变量。"),
  general: both("For all losses", "适用于所有损失"),
  geometry: both("Shape and confidence of the prediction", "预测的形状与置信度"),
  metrics: both("Metrics that are drawn", "参与绘制的指标"),
  addMetric: both("Add a metric", "添加指标"),
  searchMetrics: both("Search metrics", "搜索指标"),
  noMetric: both("No metric has such a name.", "没有符合的指标。"),
  range: both("Range", "范围"),
  from: both("from", "起点"),
  to: both("to", "终点"),
  points: both("points", "点数"),
  usualRange: both("Usual range", "恢复默认范围"),
  reversed: both("The range must end after it begins.", "终点必须大于起点。"),
  pointsProblem: both(
    "A whole number from 2 to 1001: one point makes no curve.",
    "须为 2 到 1001 的整数，一个点连不成曲线。",
  ),
  tooFar: (most: number): LocalText => both(`At most ${most} from zero.`, `距零点不能超过 ${most}。`),
  positive: both("It must be more than 0.", "必须大于 0。"),
  notNegative: both("It must be 0 or more.", "必须大于或等于 0。"),
  share: both("It must lie between 0 and 1.", "必须在 0 到 1 之间。"),
  none: both("Pin a loss or add a metric to see a curve.", "请添加损失或指标以显示曲线。"),
  noCharts: both("No chart is open.", "当前没有图表。"),
  value: both("value", "数值"),
  pixels: both("pixels", "像素"),
  cells: both("pixels counted", "像素个数"),
} as const;

export const variableTexts = {
  threshold: both("threshold", "阈值"),
  "shift-x": both("shift to the right", "右移"),
  "shift-y": both("shift down", "下移"),
  dilate: both("dilation (negative: erosion)", "膨胀（负值为腐蚀）"),
  blur: both("blur", "模糊"),
  temperature: both("temperature", "温度"),
  size: both("object size", "目标大小"),
  balance: both("share of α, with α + β = 1", "α 的占比（α + β = 1）"),
} as const;

/** Units of the geometric variables, as their axis says them. */
export const variableUnits = {
  pixels: both("pixels", "像素"),
  factor: both("factor", "倍"),
} as const;

/** What charts against the prediction's shape are called. */
export const geometryTitles = {
  "shift-x": both("Against a shift to the right", "随右移量的变化"),
  "shift-y": both("Against a shift down", "随下移量的变化"),
  dilate: both("Against dilation and erosion", "随膨胀与腐蚀半径的变化"),
  blur: both("Against blur", "随模糊程度的变化"),
  temperature: both("Against temperature", "随温度的变化"),
  size: both("Against object size", "随目标大小的变化"),
} as const;

/** A scale with its unit: "shift to the right Δx, pixels". */
export function axisWithUnit(name: LocalText, symbol: string, unit: LocalText | null): LocalText {
  const [en, chinese] = [`${name.en} ${symbol}`, `${name["zh-CN"]} ${symbol}`];
  return unit === null ? both(en, chinese) : both(`${en} (${unit.en})`, `${chinese}（${unit["zh-CN"]}）`);
}

export const captions = {
  threshold: both(
    "Each loss on the prediction binarised at t; thin dashes: the present value, not binarised; thick dashes: metrics. Drag the mark.",
    "各损失均按阈值 t 二值化后的预测计算；细虚线为未二值化时的当前值，粗虚线为指标。标记可以拖动。",
  ),
  parameter: both(
    "On the present grids. The mark is the present value: drag it.",
    "按当前的真值与预测计算。标记处为当前取值，可以拖动。",
  ),
  geometry: both(
    "The prediction changed, the truth as it is. The mark is a preview: drag it, nothing is changed until you apply it.",
    "改变预测，真值不变。拖动标记只是预览，点击“应用”后才会真正改变预测。",
  ),
} as const;

/** Where lines have gaps, and why. */
export function gapNote(names: LocalText, place: string, why: LocalText): LocalText {
  return both(
    `Gap: ${names.en} is undefined from ${place}. ${why.en}`,
    `断开处：${names["zh-CN"]}从 ${place} 起无定义。${why["zh-CN"]}`,
  );
}

export const outsideDomain = both("The variable cannot have such a value.", "变量不能取这样的值。");

export const balanceNote = (sum: string): LocalText =>
  both(
    `Now α + β = ${sum}, so the mark only shows where α stands; moving it sets β = 1 − α.`,
    `当前 α + β = ${sum}，标记只表示 α 的位置；移动标记会令 β = 1 − α。`,
  );

export const previewTexts = {
  title: both("Preview", "预览"),
  apply: both("Apply to the prediction", "应用到预测"),
  back: (neutral: number): LocalText => both(`Back to ${neutral}`, `回到 ${neutral}`),
  hint: both("Drag the mark, or focus it and press the arrow keys.", "拖动标记，或选中标记后按方向键。"),
  picture: both("The prediction as it would become, with the outline of the truth", "改变后的预测与真值轮廓"),
  asPainted: both("as painted", "当前"),
  applied: both("Applied to the prediction. Undo takes it back.", "已应用到预测，可以撤销。"),
  at: (symbol: string, place: string): LocalText => both(`At ${symbol} = ${place}`, `${symbol} = ${place} 时`),
} as const;

export const rankingTexts = {
  title: both("Ranking and best thresholds", "排序能力与最佳阈值"),
  best: both("Best threshold", "最佳阈值"),
  bestFrom: (from: string, to: string): LocalText => both(`${from} to ${to}`, `${from} 至 ${to}`),
  amongDrawn: both("among those drawn", "限于所绘各点"),
  roc: both("ROC curve", "ROC 曲线"),
  pr: both("Precision–recall curve", "精确率—召回率曲线"),
  fpr: both("false positive rate", "假阳性率"),
  tpr: both("true positive rate (recall)", "真阳性率（召回率）"),
  recall: both("recall", "召回率"),
  precision: both("precision", "精确率"),
  chance: both("chance", "随机"),
  cut: both("foreground: p ≥", "前景：p ≥"),
  none: both("The truth has one class only: there is nothing to rank.", "真值只有一类，没有可供排序的对象。"),
  rocReading: (auc: string, share: string): LocalText =>
    both(
      `AUC ${auc}: a foreground pixel outranks a background pixel ${share} of the time, ties counting half.`,
      `AUC ${auc}：任取一个前景像素和一个背景像素，前者概率更高的机会为 ${share}（相等按一半计）。`,
    ),
  prReading: (ap: string, share: string): LocalText =>
    both(
      `AP ${ap}, the area in steps; guessing would give ${share}, the share of foreground.`,
      `AP ${ap}，即阶梯下的面积；随机猜测为 ${share}，即前景所占的比例。`,
    ),
} as const;

/** What the shape of a curve says besides where it is lowest. */
export const shapeReadings = {
  flatAbove: (symbol: string, from: string, value: string): LocalText =>
    both(`It is flat beyond ${symbol} = ${from} (${value})`, `${symbol} 超过 ${from} 后曲线持平（${value}）`),
  flatBelow: (symbol: string, to: string, value: string): LocalText =>
    both(`It is flat below ${symbol} = ${to} (${value})`, `${symbol} 低于 ${to} 时曲线持平（${value}）`),
  flatOutside: (symbol: string, from: string, to: string): LocalText =>
    both(`It is flat below ${symbol} = ${from} and beyond ${to}`, `${symbol} 低于 ${from} 或超过 ${to} 时曲线持平`),
  noWayHome: both(": no gradient points home.", "：没有梯度把它拉回来。"),
  end: both(".", "。"),
  symmetric: both("It is the same to both sides.", "两侧对称。"),
  jumps: (symbol: string, from: string, to: string, before: string, after: string): LocalText =>
    both(
      `It jumps from ${before} to ${after} between ${symbol} = ${from} and ${to}.`,
      `${symbol} 从 ${from} 到 ${to} 时，它从 ${before} 突变为 ${after}。`,
    ),
  gain: (value: string): LocalText => both(`That is ${value} less than as painted.`, `比当前低 ${value}。`),
  best: both("As painted is best.", "当前状态即为最优。"),
} as const;
