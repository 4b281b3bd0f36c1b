/** A part of a plane in another size: the nearest value for masks, means (smaller) or straight lines between (larger) for probabilities. */
import type { Size } from "#grid/field.ts";
import type { Pace } from "./pace.ts";
import type { PlaneChoice, Volume } from "./volume.ts";

/** A rectangle of a plane, inside it. */
export interface Crop extends Size {
  readonly top: number;
  readonly left: number;
}

/** Which values are taken, and to which size. */
export interface Sampling {
  readonly volume: Volume;
  readonly plane: PlaneChoice;
  /** Columns of the whole plane. */
  readonly planeWidth: number;
  readonly crop: Crop;
  readonly size: Size;
  readonly pace: Pace;
}

/** The value whose cell the new cell's centre lies in. @throws Abandoned */
export async function sampleNearest(sampling: Sampling): Promise<Float64Array> {
  const { volume, plane, planeWidth, crop, size, pace } = sampling;
  const values = new Float64Array(planeWidth);
  const sampled = new Float64Array(size.height * size.width);
  const columns = Uint32Array.from(
    { length: size.width },
    (_, col) => crop.left + nearest(col, crop.width, size.width),
  );
  for (let row = 0; row < size.height; row += 1) {
    if (pace.due()) await pace.rest();
    volume.readRow(plane, crop.top + nearest(row, crop.height, size.height), values);
    for (let col = 0; col < size.width; col += 1) sampled[row * size.width + col] = values[columns[col] ?? 0] ?? 0;
  }
  return sampled;
}

function nearest(index: number, from: number, to: number): number {
  return Math.min(from - 1, Math.floor(((index + 0.5) * from) / to));
}

/**
 * Means over the area of each new cell where there are fewer of them, linear interpolation between centres where there are more.
 *
 * @param toP - applied to each value before: a mean of probabilities is one, a mean of logits is not
 * @throws Abandoned
 */
export async function sampleMeans(sampling: Sampling, toP: (value: number) => number): Promise<Float64Array> {
  const { volume, plane, planeWidth, crop, size, pace } = sampling;
  const values = new Float64Array(planeWidth);
  const sampled = new Float64Array(size.height * size.width);
  const columns = sharesAlong(crop.width, size.width);
  const known = new Map<number, Float64Array>();

  function narrowed(row: number): Float64Array {
    const before = known.get(row);
    if (before !== undefined) return before;
    volume.readRow(plane, crop.top + row, values);
    for (let col = 0; col < crop.width; col += 1) values[col] = toP(values[crop.left + col] ?? 0);
    const line = new Float64Array(size.width);
    for (const [col, shares] of columns.entries()) line[col] = weighted(values, shares);
    known.set(row, line);
    // Two rows meet between two others: older ones are not asked for again.
    for (const old of known.keys()) if (old < row - 1) known.delete(old);
    return line;
  }

  for (const [row, { first, shares }] of sharesAlong(crop.height, size.height).entries()) {
    for (const [at, share] of shares.entries()) {
      if (pace.due()) await pace.rest();
      const line = narrowed(first + at);
      for (let col = 0; col < size.width; col += 1) {
        const cell = row * size.width + col;
        sampled[cell] = (sampled[cell] ?? 0) + share * (line[col] ?? 0);
      }
    }
  }
  return sampled;
}

/** What each of some old cells in a row gives to a new one; together 1. */
interface Shares {
  readonly first: number;
  readonly shares: readonly number[];
}

function weighted(values: Float64Array, { first, shares }: Shares): number {
  let sum = 0;
  for (let at = 0; at < shares.length; at += 1) sum += (shares[at] ?? 0) * (values[first + at] ?? 0);
  return sum;
}

function sharesAlong(from: number, to: number): readonly Shares[] {
  return Array.from({ length: to }, (_, index) => (to >= from ? between(index, from, to) : within(index, from, to)));
}

function between(index: number, from: number, to: number): Shares {
  const place = Math.min(from - 1, Math.max(0, ((index + 0.5) * from) / to - 0.5));
  const first = Math.floor(place);
  const share = place - first;
  return { first, shares: share === 0 ? [1] : [1 - share, share] };
}

function within(index: number, from: number, to: number): Shares {
  const [start, end] = [(index * from) / to, ((index + 1) * from) / to];
  const first = Math.floor(start);
  const count = Math.min(from, Math.ceil(end)) - first;
  const shares = Array.from({ length: count }, (_, at) => {
    const overlap = Math.min(end, first + at + 1) - Math.max(start, first + at);
    return Math.max(0, overlap) / (end - start);
  });
  return { first, shares };
}
