/** What a screen reader hears of the cells and of what happens to them. */
import { type CellClass, classNames } from "./boards.ts";
import { both, type Locale } from "./locale.ts";

export const spoken = {
  truth: (value: number, row: number, col: number) =>
    both(`painted truth ${value} at row ${row}, column ${col}`, `已在第 ${row} 行第 ${col} 列绘制真值 ${value}`),
  probability: (p: string, row: number, col: number) =>
    both(`painted probability ${p} at row ${row}, column ${col}`, `已在第 ${row} 行第 ${col} 列绘制概率 ${p}`),
  along: (row: number, col: number, toRow: number, toCol: number) =>
    both(
      `painted from row ${row}, column ${col} to row ${toRow}, column ${toCol}`,
      `已从第 ${row} 行第 ${col} 列绘制到第 ${toRow} 行第 ${toCol} 列`,
    ),
  span: both(
    "First end set. Go to the other and press Space, or tap it; Escape abandons.",
    "起点已定。移到终点后按空格或点按；按 Esc 放弃。",
  ),
  loop: both(
    "Corner set. Space or a tap sets the next, Enter or the first corner closes; Escape abandons.",
    "顶点已定。按空格或点按设置下一个顶点，按 Enter 或点按第一个顶点闭合；按 Esc 放弃。",
  ),
  abandoned: both("stroke abandoned", "已放弃这一笔"),
  undone: both("undone", "已撤销"),
  redone: both("redone", "已重做"),
  value: (p: string) => both(`brush value ${p}`, `绘制概率 ${p}`),
  size: (cells: number) => both(`brush size ${cells}`, `画笔大小 ${cells}`),
  derived: both(
    "The difference is not painted; it follows from the other two.",
    "差异板不能绘制，它由另外两块画板得出。",
  ),
} as const;

/**
 * What a cell is announced as, by language: built a thousand times at a change of scene, so without the detour of
 * both languages.
 */
export const cellLabel: Readonly<
  Record<Locale, (row: number, col: number, truth: number, probability: string, kind: CellClass) => string>
> = {
  en: (row, col, truth, probability, kind) =>
    `row ${row}, column ${col}, truth ${truth}, probability ${probability}, ${classNames[kind].en}`,
  "zh-CN": (row, col, truth, probability, kind) =>
    `第 ${row} 行，第 ${col} 列，真值 ${truth}，概率 ${probability}，${classNames[kind]["zh-CN"]}`,
};
