/** Where the names of a figure's marks stand: beside their points, apart from each other, inside the plot. */
import { type ChartLayout, labelWidth, xOf, yOf } from "#panels/chartLayout.ts";
import { spread } from "#panels/chartScale.ts";
import type { FigureMark } from "./figure.ts";

export interface MarkPlace {
  /** Of the point, CSS pixels in the frame; a mark without y has its top end here. */
  readonly x: number;
  readonly y: number;
  /** The middle of the name's height. */
  readonly label: number;
  /** Whether the name stands at the left of the point. */
  readonly before: boolean;
}

/** Names nearer than this to each other, in CSS pixels, share a column. */
const near = 110;
const lineHeight = 14;

/**
 * @param names of the marks, in the present language
 * @returns one place a mark; a mark off the axes stands at their end
 */
export function markPlaces(marks: readonly FigureMark[], names: readonly string[], layout: ChartLayout): MarkPlace[] {
  const points = marks.map((mark) => ({
    x: xOf(mark.x, layout),
    y: mark.y === undefined ? layout.top : yOf(mark.y, layout),
  }));
  const order = points.map((_, index) => index).sort((a, b) => (points[a]?.x ?? 0) - (points[b]?.x ?? 0));
  const columns: number[][] = [];
  for (const index of order) {
    const last = columns.at(-1);
    const start = points[last?.[0] ?? 0]?.x ?? 0;
    if (last && (points[index]?.x ?? 0) - start < near) last.push(index);
    else columns.push([index]);
  }
  const labels: number[] = [];
  for (const column of columns) {
    const wished = column.map((index) => (points[index]?.y ?? 0) - layout.top - lineHeight / 2 - 3);
    spread(wished, lineHeight, layout.height).forEach((place, k) => {
      labels[column[k] ?? 0] = layout.top + place;
    });
  }
  return points.map((point, index) => ({
    ...point,
    label: labels[index] ?? point.y,
    before: point.x + 8 + labelWidth(names[index] ?? "") > layout.left + layout.width,
  }));
}
