/** The words of the tab of landscapes: a loss over two variables. */
import { both, type LocalText } from "./locale.ts";

export const landscapeTexts = {
  loss: both("Loss", "损失"),
  over: both("Over", "横轴与纵轴"),
  parameters: both("Parameters", "参数"),
  shape: both("Position of the prediction", "预测的位置"),
  withThreshold: both("Threshold and a parameter", "阈值与参数"),
  pair: (x: string, y: string) => both(`${x} × ${y}`, `${x} × ${y}`),
  shifts: both("shift right × shift down", "右移 × 下移"),
  noPairs: both(
    "This loss has fewer than two parameters: its landscape over shifts is shown.",
    "该损失的参数不足两个，因此显示它随平移变化的地形图。",
  ),
  map: both("Landscape", "地形图"),
  keys: both("Arrow keys move the cursor, Enter takes its point.", "方向键移动光标，Enter 采用该点。"),
  present: both("now", "当前"),
  minimum: both("minimum", "最小值"),
  undefinedThere: both("undefined", "无定义"),
  take: both("Shift the prediction by this", "按此平移预测"),
  takeHelp: both("Press a point to set it. Undo takes it back.", "点按某点即采用，可撤销。"),
  shiftHelp: both("Press a point, then shift the prediction by it.", "点按某点，再按此平移预测。"),
  taken: both("The prediction was shifted. Undo takes it back.", "预测已平移，可以撤销。"),
  gap: (place: LocalText, why: LocalText) =>
    both(
      `Hatched: undefined, first at ${place.en}. ${why.en}`,
      `斜线处无定义，首先出现在 ${place["zh-CN"]}。${why["zh-CN"]}`,
    ),
  value: both("value", "数值"),
} as const;

/** What a landscape says. */
export const landscapeReadings = {
  nowhere: (loss: LocalText) => both(`${loss.en} is undefined everywhere here.`, `${loss["zh-CN"]}在此处处无定义。`),
  constant: (loss: LocalText, value: string) =>
    both(
      `${loss.en} is ${value} everywhere here: it depends on neither.`,
      `${loss["zh-CN"]}处处为 ${value}，与这两个变量都无关。`,
    ),
  lowest: (loss: LocalText, value: string, place: string) =>
    both(`${loss.en} is lowest (${value}) at ${place}.`, `${loss["zh-CN"]}在 ${place} 处最低（${value}）。`),
  gain: (gain: string) => both(` That is ${gain} less than now.`, `比当前低 ${gain}。`),
  best: both(" That is where it is now.", "当前即在此处。"),
  onlyOne: (symbol: string) => both(` It depends on ${symbol} alone.`, `它只取决于 ${symbol}。`),
  flatBorder: both(" Far out it is flat: no gradient points home from there.", "远处是平的：从那里没有梯度指回来。"),
} as const;
