/** What the boards say in the first view. */
import { both, type LocalText } from "./locale.ts";

/** How a cell stands against the threshold. */
export type CellClass = "tp" | "fp" | "fn" | "tn";

export const boards = {
  truth: both("Ground truth", "真值"),
  prediction: both("Prediction", "预测"),
  difference: both("Difference", "差异"),
  section: both("Boards", "画板"),
  erasing: both("p, erasing", "p，擦除中"),
  background: both("background", "背景"),
  foreground: both("foreground", "前景"),
  threshold: both("threshold", "阈值"),
  probabilityScale: both("Colour scale of the probability, from 0 to 1", "概率的色标，从 0 到 1"),
} as const;

export const differenceModes = {
  legend: both("What the difference shows", "差异板显示什么"),
  confusion: both("Confusion", "分类结果"),
  loss: both("Loss", "损失"),
  gradient: both("Gradient", "梯度"),
  options: {
    confusion: both("Confusion", "分类结果"),
    loss: both("Loss", "损失"),
    gradient: both("Gradient ∂L/∂p", "梯度 ∂L/∂p"),
    "logit-gradient": both("Gradient ∂L/∂z", "梯度 ∂L/∂z"),
  },
} as const;

export const classNames: Readonly<Record<CellClass, LocalText>> = {
  tp: both("true positive", "真阳性"),
  fp: both("false positive", "假阳性"),
  fn: both("false negative", "假阴性"),
  tn: both("true negative", "真阴性"),
};

/** The sign each class carries on the board, in the legend and beside its name. */
export const classGlyphs: Readonly<Record<CellClass, string>> = { tp: "•", fp: "+", fn: "−", tn: "" };

/** "g, 32 × 32" beside the title of the truth. */
export function truthDetail(height: number, width: number): LocalText {
  return both(`g, ${height} × ${width}`, `g，${height} × ${width}`);
}

/** "p, painting 0.80" beside the title of the prediction. */
export function predictionDetail(value: string): LocalText {
  return both(`p, painting ${value}`, `p，绘制概率 ${value}`);
}

/** The button that makes a small board the large one on a phone. */
export function enlarge(board: LocalText): LocalText {
  return both(`Enlarge: ${board.en}`, `放大：${board["zh-CN"]}`);
}
