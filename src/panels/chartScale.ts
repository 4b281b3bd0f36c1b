/** Where chart values stand: round ticks, the vertical range, the way from a value to a share of the axis and back. */

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly logarithmic: boolean;
}

type Values = readonly (number | null)[];

/** A round distance between about `count` ticks: 1, 2, 2.5 or 5 times a power of ten. */
function tickStep(span: number, count: number): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** An axis that starts and ends exactly where the data do, with round ticks inside. */
export function tightAxis(from: number, to: number, count: number, logarithmic = false): Axis {
  if (logarithmic && from > 0 && to > from) return { from, to, ticks: decades(from, to, count), logarithmic: true };
  if (!(to > from)) return { from: from - 0.5, to: from + 0.5, ticks: [from], logarithmic: false };
  return { from, to, ticks: multiples(from, to, tickStep(to - from, count)), logarithmic: false };
}

/** Powers of ten, thinned out where they are many; between them 2 and 5 times these where they are few. */
function decades(from: number, to: number, count: number): number[] {
  const [low, high] = [Math.log10(from), Math.log10(to)];
  const every = Math.max(1, Math.ceil((high - low) / Math.max(1, count)));
  const powers = multiples(low, high, every).map((power) => 10 ** power);
  if (powers.length > 2 || count < 3) return powers;
  const first = Math.floor(low);
  const all = Array.from({ length: Math.ceil(high) - first + 1 }, (_, k) => first + k);
  return all
    .flatMap((power) => [1, 2, 5].map((factor) => Number((factor * 10 ** power).toPrecision(12))))
    .filter((tick) => tick >= from * (1 - 1e-9) && tick <= to * (1 + 1e-9));
}

/** An axis widened to round ends. */
export function roundAxis(from: number, to: number, count: number): Axis {
  const span = to > from ? to - from : Math.max(1, Math.abs(from));
  const step = tickStep(span, count);
  const low = Math.floor(from / step + 1e-9) * step;
  const high = Math.max(Math.ceil(to / step - 1e-9), Math.round(low / step) + 1) * step;
  return {
    from: Number(low.toPrecision(12)),
    to: Number(high.toPrecision(12)),
    ticks: multiples(low, high, step),
    logarithmic: false,
  };
}

/** Lowest and highest defined value; null where nothing is defined. */
export function extent(values: Values): readonly [number, number] | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? [low, high] : null;
}

/** The last defined value; null where nothing is defined. */
export function endOf(values: Values): number | null {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    if (value != null) return value;
  }
  return null;
}

/** Whether a series stays between 0 and 1, so that a 0…1 axis shows it whole. */
function isShare(values: Values): boolean {
  const range = extent(values);
  return range !== null && range[0] >= -1e-9 && range[1] <= 1 + 1e-9;
}

/** Whether some lines fit 0…1 and others do not: then the reader chooses which range to see. */
export function mixesRanges(lines: readonly { readonly values: Values }[]): boolean {
  const shares = lines.filter(({ values }) => extent(values) !== null).map(({ values }) => isShare(values));
  return shares.includes(true) && shares.includes(false);
}

/** How much of the values the vertical axis shows. */
interface Range {
  /** Every line whole, though some are far above 1. */
  readonly whole: boolean;
  /** Up to 1 in any case: a threshold chart always ends there. */
  readonly unit: boolean;
}

/**
 * The vertical axis: no further than 1 where all lines fit that, or some do and the reader has not asked for the whole;
 * else from the lowest to the highest value, 0 included.
 *
 * @param extra values that are drawn besides
 */
export function verticalAxis(all: readonly Values[], extra: readonly number[], range: Range, count: number): Axis {
  const defined = all.filter((values) => extent(values) !== null);
  const shares = defined.filter(isShare);
  if (shares.length > 0 && (!range.whole || shares.length === defined.length)) {
    return roundAxis(0, range.unit ? 1 : Math.max(0.1, extent(shares.flat())?.[1] ?? 1), count);
  }
  const [low, high] = extent([...defined.flat(), ...extra]) ?? [0, 1];
  return roundAxis(Math.min(0, low), Math.max(0, high), count);
}

/** Share of the axis, 0…1, at which a value stands (outside for values outside). */
export function shareOf(value: number, axis: Axis): number {
  if (axis.logarithmic) {
    const floor = Math.max(value, Number.MIN_VALUE);
    return Math.log(floor / axis.from) / Math.log(axis.to / axis.from);
  }
  return (value - axis.from) / (axis.to - axis.from);
}

/** The value at a share 0…1 of the axis. */
export function valueAtShare(share: number, axis: Axis): number {
  if (axis.logarithmic) return axis.from * (axis.to / axis.from) ** share;
  return axis.from + share * (axis.to - axis.from);
}

/** Index of the sample nearest to x; the samples ascend. */
export function nearestIndex(samples: readonly number[], x: number): number {
  let best = 0;
  for (let index = 1; index < samples.length; index++) {
    if (Math.abs((samples[index] ?? 0) - x) < Math.abs((samples[best] ?? 0) - x)) best = index;
  }
  return best;
}

/**
 * Vertical places for labels, as near to the wished ones as possible, at least `gap` apart and inside [0, height].
 *
 * @param wished in CSS pixels from the top, one for each label
 * @returns places in the order of `wished`
 */
export function spread(wished: readonly number[], gap: number, height: number): number[] {
  const order = wished.map((_, index) => index).sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0));
  const places = order.map((index) => Math.min(height, Math.max(0, wished[index] ?? 0)));
  for (let k = 1; k < places.length; k++) places[k] = Math.max(places[k] ?? 0, (places[k - 1] ?? 0) + gap);
  let limit = height;
  for (let k = places.length - 1; k >= 0; k--) {
    places[k] = Math.min(places[k] ?? 0, limit);
    limit = (places[k] ?? 0) - gap;
  }
  const result = new Array<number>(wished.length).fill(0);
  order.forEach((index, k) => {
    result[index] = places[k] ?? 0;
  });
  return result;
}
