/** Where everything on the chart stands, in CSS pixels: shared by the drawn lines and by what lies over them. */
import type { ElementSize } from "#ui/useSize.ts";
import type { ChartLine } from "./chartModel.ts";
import { type Axis, shareOf, tightAxis, verticalAxis } from "./chartScale.ts";

/** The plot's own rectangle inside its frame, and the two axes. */
export interface ChartLayout {
  readonly frame: ElementSize;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal: Axis;
  readonly vertical: Axis;
}

/** Room for tick labels and axis titles. */
export const LEFT = 50;
const TOP = 20;
/** Above the plot, where the choice of its range stands there too. */
const TOP_WITH_RANGE = 32;
const BOTTOM = 40;
/** Tick labels under the plot; the axis title has the rest of BOTTOM. */
export const TICKS = 20;

/** Roughly how wide a label is at 12 px: Chinese characters are twice as wide. */
export function labelWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > "\u2e80" ? 12.5 : 6.8), 14);
}

/** The plot's rectangle in a frame: what ticks, titles and the names at the lines' ends leave of it. */
function plotIn(frame: ElementSize, names: readonly string[], top: number) {
  const right = Math.min(frame.width * 0.32, Math.max(names.length === 0 ? 16 : 36, ...names.map(labelWidth)));
  return {
    frame,
    left: LEFT,
    top,
    width: Math.max(40, frame.width - LEFT - right),
    height: Math.max(40, frame.height - top - BOTTOM),
  };
}

/**
 * The chart of the explore page: its vertical axis follows the lines.
 *
 * @param frame the frame's size
 * @param x samples of the variable, ascending
 * @param names the labels at the lines' ends, in the present language
 * @param range whether the reader may choose it, and chose to see every line whole, though some are far above 1
 */
export function layOut(
  frame: ElementSize,
  x: readonly number[],
  lines: readonly ChartLine[],
  names: readonly string[],
  variable: { readonly logarithmic: boolean; readonly isThreshold: boolean },
  range: { readonly offered: boolean; readonly whole: boolean },
): ChartLayout {
  const plot = plotIn(frame, names, range.offered ? TOP_WITH_RANGE : TOP);
  const series = lines.map((line) => line.values);
  const references = lines.flatMap((line) => (line.reference === null ? [] : [line.reference]));
  const shown = { whole: range.whole, unit: variable.isThreshold };
  return {
    ...plot,
    horizontal: tightAxis(x[0] ?? 0, x.at(-1) ?? 1, plot.width / 64, variable.logarithmic),
    vertical: verticalAxis(series, references, shown, Math.max(2, plot.height / 36)),
  };
}

/** A scale as a figure names it. */
interface GivenAxis {
  readonly from: number;
  readonly to: number;
  readonly logarithmic?: boolean;
}

/**
 * A chart whose axes are given.
 *
 * @param names the labels at the lines' ends; none: the plot goes on to the frame's edge
 * @param top room above the plot, in CSS pixels
 */
export function layOutOver(
  frame: ElementSize,
  { x, y }: { readonly x: GivenAxis; readonly y: GivenAxis },
  names: readonly string[],
  top = TOP,
): ChartLayout {
  const plot = plotIn(frame, names, top);
  return {
    ...plot,
    horizontal: tightAxis(x.from, x.to, plot.width / 64, x.logarithmic),
    vertical: tightAxis(y.from, y.to, Math.max(2, plot.height / 36), y.logarithmic),
  };
}

/** CSS pixels from the frame's left edge. */
export function xOf(value: number, layout: ChartLayout): number {
  return layout.left + Math.max(0, Math.min(1, shareOf(value, layout.horizontal))) * layout.width;
}

/** CSS pixels from the frame's top edge; values off the axis stand at its ends. */
export function yOf(value: number, layout: ChartLayout): number {
  return layout.top + (1 - Math.max(0, Math.min(1, shareOf(value, layout.vertical)))) * layout.height;
}
