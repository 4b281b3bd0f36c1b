/** What a curve's shape says besides where it is lowest: flat ends, symmetry, jumps, what a change of shape would gain. */
import { shapeReadings } from "#i18n/curves.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { type CurveToRead, readCurve } from "#panels/chartReading.ts";
import { extent } from "#panels/chartScale.ts";
import { placeText } from "#panels/chartTicks.ts";
import { formatValue } from "#ui/format.ts";

export interface ShapeToRead extends CurveToRead {
  readonly kind: "threshold" | "parameter" | "balance" | "geometry";
  /** Where nothing is changed: of shapes. */
  readonly neutral: number | null;
}

/** A stretch that moves by less than this share of the whole range is flat. */
const flat = 2e-3;
/** A flat end takes up this share of the samples at least, and two steps. */
const long = 0.08;
/** A jump between two neighbours is this share of the range at least. */
const steep = 0.4;

/** Sentences one after another: Chinese has no space between them. */
function joined(sentences: readonly LocalText[]): LocalText {
  return both(sentences.map(({ en }) => en).join(" "), sentences.map((text) => text["zh-CN"]).join(""));
}

/**
 * The reading of a chart: where the curve is lowest, and at most two more things.
 */
export function readShape(curve: ShapeToRead): LocalText {
  const first = readCurve(curve);
  const range = extent(curve.values);
  if (range === null || range[1] - range[0] <= 1e-9 * Math.max(1, Math.abs(range[0]), Math.abs(range[1]))) return first;
  const more = [gain(curve, range), flatEnds(curve, range), symmetry(curve, range), jump(curve, range)];
  return joined([first, ...more.filter((text) => text !== null).slice(0, 2)]);
}

/** What the lowest place gains over the prediction as painted. */
function gain(
  { kind, neutral, x, values }: ShapeToRead,
  [lowest, highest]: readonly [number, number],
): LocalText | null {
  if (kind !== "geometry" || neutral === null) return null;
  const here = values[x.findIndex((at) => Math.abs(at - neutral) < 1e-9)];
  if (here == null) return null;
  const better = here - lowest;
  if (better <= 1e-9 * Math.max(1, highest - lowest)) return null;
  return shapeReadings.gain(formatValue(better));
}

/** How far from an end the values stay as they are there; the index of the innermost of them. */
function flatFrom(values: readonly (number | null)[], span: number, back: boolean): number | null {
  const count = values.length;
  const index = (k: number) => (back ? count - 1 - k : k);
  const end = values[index(0)];
  if (end == null) return null;
  let k = 0;
  while (k + 1 < count) {
    const next = values[index(k + 1)];
    if (next == null || Math.abs(next - end) > flat * span) break;
    k++;
  }
  return k >= Math.max(2, long * count) ? index(k) : null;
}

/** Flat ends of what a brush could move along: a threshold's curve goes in steps anyway. */
function flatEnds(curve: ShapeToRead, [lowest, highest]: readonly [number, number]): LocalText | null {
  const { kind, symbol, step, x, values } = curve;
  if (kind === "threshold") return null;
  const span = highest - lowest;
  const isHigh = (index: number) => (values[index] ?? lowest) > lowest + flat * span;
  const [left, right] = [flatFrom(values, span, false), flatFrom(values, span, true)];
  const below = left !== null && isHigh(0) ? left : null;
  const above = right !== null && isHigh(values.length - 1) ? right : null;
  const place = (index: number) => placeText(x[index] ?? 0, step);
  const value = (index: number) => formatValue(values[index] ?? 0);
  const ending = kind === "geometry" ? shapeReadings.noWayHome : shapeReadings.end;
  const said = (text: LocalText) => both(text.en + ending.en, text["zh-CN"] + ending["zh-CN"]);
  if (below !== null && above !== null) return said(shapeReadings.flatOutside(symbol, place(below), place(above)));
  if (above !== null) return said(shapeReadings.flatAbove(symbol, place(above), value(above)));
  if (below !== null) return said(shapeReadings.flatBelow(symbol, place(below), value(below)));
  return null;
}

/** Whether a shift costs the same to both sides. */
function symmetry({ kind, x, values }: ShapeToRead, [lowest, highest]: readonly [number, number]): LocalText | null {
  if (kind !== "geometry" || Math.abs((x[0] ?? 1) + (x.at(-1) ?? 1)) > 1e-9) return null;
  const mirrored = values.every((value, k) => {
    const other = values[values.length - 1 - k];
    return value != null && other != null && Math.abs(value - other) <= 1e-6 * (highest - lowest);
  });
  return mirrored ? shapeReadings.symmetric : null;
}

/** The largest step between neighbours, where it is most of what happens. */
function jump(
  { symbol, step, x, values }: ShapeToRead,
  [lowest, highest]: readonly [number, number],
): LocalText | null {
  if (values.length < 20) return null;
  let widest = 0;
  for (let k = 1; k < values.length; k++) if (rise(values, k) > rise(values, widest)) widest = k;
  if (rise(values, widest) < steep * (highest - lowest)) return null;
  const place = (index: number) => placeText(x[index] ?? 0, step);
  const value = (index: number) => formatValue(values[index] ?? 0);
  return shapeReadings.jumps(symbol, place(widest - 1), place(widest), value(widest - 1), value(widest));
}

/** How much a line moves from the sample before to a sample; 0 beside a gap. */
function rise(values: readonly (number | null)[], k: number): number {
  const [before, after] = [values[k - 1], values[k]];
  return before == null || after == null ? 0 : Math.abs(after - before);
}
