/** What a landscape says: where it is lowest, what that would gain, what it does not depend on. */
import { landscapeReadings } from "#i18n/landscape.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import type { LandscapeAnswer } from "#losses/studies.ts";
import { placeText } from "#panels/chartTicks.ts";
import { formatValue } from "#ui/format.ts";
import type { Pair } from "./pairs.ts";

export interface Extremes {
  readonly lowest: number;
  readonly highest: number;
  /** Of the first lowest sample. */
  readonly row: number;
  readonly col: number;
}

/** null where nothing is defined. */
export function extremesOf({ values, x }: Pick<LandscapeAnswer, "values" | "x">): Extremes | null {
  let at = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    if (!Number.isFinite(value)) continue;
    if (at < 0 || value < (values[at] as number)) at = k;
    if (value > highest) highest = value;
  }
  if (at < 0) return null;
  return { lowest: values[at] as number, highest, row: Math.floor(at / x.length), col: at % x.length };
}

/** Differences below this, relative to the landscape's own range, are rounding. */
export const same = 1e-9;

/** Whether all rows, or all columns, are alike: then only one variable matters. */
function dependsOnlyOn({ values, x, y }: LandscapeAnswer, span: number): "x" | "y" | null {
  const alike = (a: number, b: number) => Math.abs(a - b) <= same * Math.max(1, span) || Number.isNaN(a + b);
  const sameRows = values.every((value, k) => alike(value, values[k % x.length] as number));
  const sameColumns = values.every((value, k) => alike(value, values[Math.floor(k / x.length) * x.length] as number));
  if (sameRows && y.length > 1) return "x";
  return sameColumns ? "y" : null;
}

/** Whether the edge of a landscape over shifts is all one high value. */
function isFlatAround({ values, x, y }: LandscapeAnswer, { lowest, highest }: Extremes): boolean {
  const edge: number[] = [];
  for (let col = 0; col < x.length; col++) {
    edge.push(values[col] as number, values[(y.length - 1) * x.length + col] as number);
  }
  for (let row = 0; row < y.length; row++) {
    edge.push(values[row * x.length] as number, values[row * x.length + x.length - 1] as number);
  }
  const [first = Number.NaN] = edge;
  return first > lowest && edge.every((value) => Math.abs(value - first) <= 2e-3 * (highest - lowest));
}

/** @param now the loss as it is; null where it is undefined */
export function readLandscape(answer: LandscapeAnswer, pair: Pair, loss: LocalText, now: number | null): LocalText {
  const found = extremesOf(answer);
  if (found === null) return landscapeReadings.nowhere(loss);
  const { lowest, highest, row, col } = found;
  if (highest - lowest <= same * Math.max(1, Math.abs(highest)))
    return landscapeReadings.constant(loss, formatValue(lowest));
  const place = [
    `${pair.x.symbol} = ${placeText(answer.x[col] ?? 0, pair.x.step)}`,
    `${pair.y.symbol} = ${placeText(answer.y[row] ?? 0, pair.y.step)}`,
  ].join(", ");
  const sentences: LocalText[] = [landscapeReadings.lowest(loss, formatValue(lowest), place)];
  const only = dependsOnlyOn(answer, highest - lowest);
  if (only !== null) sentences.push(landscapeReadings.onlyOne(pair[only].symbol));
  // With a threshold the landscape is of the binarised prediction, which the present value is not.
  else if (pair.y.kind !== "threshold" && now !== null) {
    const gain = now - lowest;
    const isHere = Math.abs(gain) <= 1e-9 * Math.max(1, Math.abs(now));
    if (isHere) sentences.push(landscapeReadings.best);
    else if (gain > 0) sentences.push(landscapeReadings.gain(formatValue(gain)));
  }
  if (pair.x.kind === "geometry" && isFlatAround(answer, found)) sentences.push(landscapeReadings.flatBorder);
  return both(sentences.map(({ en }) => en).join(""), sentences.map((text) => text["zh-CN"]).join(""));
}
