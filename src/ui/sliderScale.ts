/** Where a value stands on a slider: plain steps, or nine steps to a decade on a logarithmic one. */

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Moves in powers of ten; 0 is at the left end. */
  readonly logarithmic?: boolean;
}

/** The lowest power of ten of a logarithmic slider, from its step where it starts at 0. */
function lowestDecade({ min, step }: SliderRange): number {
  return Math.floor(Math.log10(min > 0 ? min : step) + 1e-9);
}

/** The number of positions after the first; a slider's own `max`. */
export function lastPosition(range: SliderRange): number {
  if (!range.logarithmic) return Math.round((range.max - range.min) / range.step);
  const offset = range.min > 0 ? 0 : 1;
  return positionInDecades(range.max, lowestDecade(range)) + offset;
}

function positionInDecades(value: number, lowest: number): number {
  const decade = Math.floor(Math.log10(value) + 1e-9);
  const mantissa = Math.round(value / 10 ** decade);
  return (decade - lowest) * 9 + mantissa - 1;
}

/** The position nearest to a value; values outside the range stand at its ends. */
export function positionOf(value: number, range: SliderRange): number {
  const last = lastPosition(range);
  if (!range.logarithmic) return Math.max(0, Math.min(last, Math.round((value - range.min) / range.step)));
  if (value <= range.min) return 0;
  const offset = range.min > 0 ? 0 : 1;
  return Math.max(offset, Math.min(last, positionInDecades(value, lowestDecade(range)) + offset));
}

/** The value at a position 0…lastPosition. */
export function valueAt(position: number, range: SliderRange): number {
  if (!range.logarithmic) return Number((range.min + position * range.step).toPrecision(12));
  if (range.min <= 0 && position === 0) return 0;
  const index = position - (range.min > 0 ? 0 : 1);
  const decade = Math.floor(index / 9) + lowestDecade(range);
  return Number(`${(index % 9) + 1}e${decade}`);
}
