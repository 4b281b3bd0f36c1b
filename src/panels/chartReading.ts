/** What a curve says, in one sentence: where it is lowest, or that it only rises, only falls, or does not move. */
import type { LocalText } from "#i18n/locale.ts";
import { readings } from "#i18n/panels.ts";
import { formatValue } from "#ui/format.ts";
import { extent } from "./chartScale.ts";
import { placeText } from "./chartTicks.ts";

export interface CurveToRead {
  readonly name: LocalText;
  /** Of the horizontal axis, plain text. */
  readonly symbol: string;
  /** The step of the axis decides the decimals of a place on it. */
  readonly step: number;
  readonly x: readonly number[];
  readonly values: readonly (number | null)[];
}

/** Differences below this, relative to the curve's own size, are rounding. */
const SAME = 1e-9;

/** The longest run of samples at the lowest value that starts at its first occurrence. */
function lowestRun(values: readonly (number | null)[], lowest: number, tolerance: number): readonly [number, number] {
  const isLowest = (value: number | null | undefined) => value != null && value - lowest <= tolerance;
  const first = values.findIndex(isLowest);
  let last = first;
  while (last + 1 < values.length && isLowest(values[last + 1])) last++;
  return [first, last];
}

/** +1 where the defined values never fall, −1 where they never rise, 0 otherwise. */
function direction(values: readonly number[], tolerance: number): -1 | 0 | 1 {
  let up = false;
  let down = false;
  for (let k = 1; k < values.length; k++) {
    const change = (values[k] ?? 0) - (values[k - 1] ?? 0);
    up ||= change > tolerance;
    down ||= change < -tolerance;
  }
  if (up && down) return 0;
  return up ? 1 : -1;
}

/** One sentence for the reader of a chart. */
export function readCurve({ name, symbol, step, x, values }: CurveToRead): LocalText {
  const range = extent(values);
  if (range === null) return readings.nowhere(name);
  const [lowest, highest] = range;
  const tolerance = SAME * Math.max(1, Math.abs(lowest), Math.abs(highest));
  if (highest - lowest <= tolerance) return readings.constant(name, symbol, formatValue(lowest));
  const defined = values.filter((value) => value !== null);
  const trend = direction(defined, tolerance);
  const [first, last] = lowestRun(values, lowest, tolerance);
  if (trend === 1) return readings.rises(name, symbol, formatValue(lowest), formatValue(highest));
  if (trend === -1) return readings.falls(name, symbol, formatValue(highest), formatValue(lowest));
  const place = (index: number) => placeText(x[index] ?? 0, step);
  if (first === last) return readings.lowestAt(name, symbol, place(first), formatValue(lowest));
  return readings.lowestBetween(name, symbol, place(first), place(last), formatValue(lowest));
}
