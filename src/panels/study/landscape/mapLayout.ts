/** Where a landscape's parts stand, in CSS pixels: the map, its axes, the legend at its right. */

import type { LandscapeAnswer } from "#losses/studies.ts";
import { type Axis, tightAxis } from "#panels/chartScale.ts";

export interface MapLayout {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly horizontal: Axis;
  readonly vertical: Axis;
}

const room = { left: 48, top: 20, right: 92, bottom: 40 } as const;

/** @param width of the whole frame; the map is square where there is room, and never taller than `tallest` */
export function layOutMap({ x, y }: LandscapeAnswer, width: number, tallest: number): MapLayout {
  const inner = Math.max(80, width - room.left - room.right);
  const side = Math.min(inner, tallest);
  return {
    left: room.left,
    top: room.top,
    width: side,
    height: side,
    horizontal: tightAxis(x[0] ?? 0, x.at(-1) ?? 1, side / 64),
    vertical: tightAxis(y[0] ?? 0, y.at(-1) ?? 1, side / 44),
  };
}

export function frameHeight({ top, height }: MapLayout): number {
  return top + height + room.bottom;
}

/** The place of a sample. Each has a cell of its own, whose middle it is; values grow upwards. */
export function placeOf(
  { left, top, width, height }: MapLayout,
  columns: number,
  rows: number,
  col: number,
  row: number,
) {
  return { x: left + ((col + 0.5) / columns) * width, y: top + height - ((row + 0.5) / rows) * height };
}

/** The sample whose cell a place lies in, kept inside. */
export function sampleAt(
  { left, top, width, height }: MapLayout,
  columns: number,
  rows: number,
  place: { readonly x: number; readonly y: number },
): { readonly col: number; readonly row: number } {
  const col = Math.floor(((place.x - left) / width) * columns);
  const row = Math.floor(((top + height - place.y) / height) * rows);
  return { col: Math.min(columns - 1, Math.max(0, col)), row: Math.min(rows - 1, Math.max(0, row)) };
}

/** Where ticks of an axis stand among its samples, in samples. */
export function tickPlaces(
  axis: Axis,
  samples: readonly number[],
): readonly { readonly tick: number; readonly at: number }[] {
  return axis.ticks.map((tick) => ({ tick, at: amongSamples(samples, tick) }));
}

/** Where a value of a variable stands among samples, in samples; it may lie between two, or beyond the ends. */
export function amongSamples(samples: readonly number[], value: number): number {
  const [first = 0] = samples;
  const last = samples.at(-1) ?? 1;
  return ((value - first) / (last - first)) * (samples.length - 1);
}
