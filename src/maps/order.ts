/**
 * Sorting cells by a value in linear time: what Lovász weights, top-k and ranking metrics stand on. While a brush changes a few
 * cells at a time, the order of before is mended rather than made anew.
 */

/** Bits a pass sorts by: the 64 of a float64 in three passes of 11, 11 and 10 a word. */
const digitBits = 11;
const digits = 1 << digitBits;
const passes = 6;

/**
 * Cells in the order of rising values; equal values keep the order of the cells.
 * @param values finite and ≥ 0, float64
 * @returns flat indices, one a cell; not to be written to
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  if (values.length < worthKeeping) return sorted(values);
  for (const before of kept) {
    const moved = changesSince(before, values);
    if (moved === null) continue;
    const next = mended(before, values, moved);
    kept = [next, ...kept.filter((one) => one !== before)];
    return next.order;
  }
  const order = sorted(values);
  const keys = new Float64Array(values.length);
  for (let rank = 0; rank < keys.length; rank++) keys[rank] = values[order[rank] as number] as number;
  kept = [{ values: values.slice(), order, keys }, ...kept].slice(0, mostKept);
  return order;
}

/** Grids below this many cells are sorted anew as quickly. */
const worthKeeping = 64 * 64;
/** Orders kept: by error and by probability, of one scene. */
const mostKept = 2;
/** Up to this share of the cells may have changed. */
const nearShare = 1 / 16;

interface Kept {
  /** By cell. */
  readonly values: Float64Array;
  readonly order: Uint32Array;
  /** The values in this order. */
  readonly keys: Float64Array;
}

let kept: readonly Kept[] = [];

/** Cells whose value is another one; null where they are many, or the grid has another size. */
function changesSince({ values: before }: Kept, values: Float64Array): number[] | null {
  if (before.length !== values.length) return null;
  const most = values.length * nearShare;
  const changed: number[] = [];
  for (let cell = 0; cell < values.length; cell++) {
    if (before[cell] === values[cell]) continue;
    changed.push(cell);
    if (changed.length > most) return null;
  }
  return changed;
}

/** Takes the changed cells out of the order and puts each where it belongs now; between them it is copied in runs. */
function mended(before: Kept, values: Float64Array, moved: number[]): Kept {
  if (moved.length === 0) return before;
  const gone = moved.map((cell) => rankIn(before, before.values[cell] as number, cell)).sort((a, b) => a - b);
  const come = moved.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  const order = new Uint32Array(values.length);
  const keys = new Float64Array(values.length);
  /** How far the old order has been read, and the new one written. */
  let read = 0;
  let written = 0;
  const copyTo = (end: number): void => {
    order.set(before.order.subarray(read, end), written);
    keys.set(before.keys.subarray(read, end), written);
    written += end - read;
    read = end;
  };
  let out = 0;
  const skipTo = (end: number): void => {
    for (; out < gone.length && (gone[out] as number) < end; out++) {
      copyTo(gone[out] as number);
      read++;
    }
    copyTo(end);
  };
  for (const cell of come) {
    const value = values[cell] as number;
    skipTo(rankIn(before, value, cell));
    order[written] = cell;
    keys[written++] = value;
  }
  skipTo(values.length);
  for (const cell of moved) before.values[cell] = values[cell] as number;
  return { values: before.values, order, keys };
}

/** How many cells of an order come before a value at a cell. */
function rankIn({ order, keys }: Kept, value: number, cell: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const key = keys[middle] as number;
    if (key < value || (key === value && (order[middle] as number) < cell)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Stable by all 64 bits, in up to six passes. */
function sorted(values: Float64Array): Uint32Array {
  const count = values.length;
  // The bits of a float64 ≥ 0 rise with it: two words a cell, the low one first. Adding 0 turns −0 into 0.
  const bits = new Float64Array(count);
  for (let cell = 0; cell < count; cell++) bits[cell] = (values[cell] as number) + 0;
  const words = new Uint32Array(bits.buffer);
  const counts = digitCounts(words, count);
  let order = new Uint32Array(count);
  let next = new Uint32Array(count);
  for (let cell = 0; cell < count; cell++) order[cell] = cell;
  for (let pass = 0; pass < passes; pass++) {
    const starts = counts.subarray(pass * digits, (pass + 1) * digits);
    const word = pass < 3 ? 0 : 1;
    const shift = (pass % 3) * digitBits;
    // A digit that all share sorts nothing.
    if (count === 0 || starts[((words[word] as number) >>> shift) & (digits - 1)] === count) continue;
    startsOf(starts);
    for (let at = 0; at < count; at++) {
      const cell = order[at] as number;
      const digit = ((words[2 * cell + word] as number) >>> shift) & (digits - 1);
      const place = starts[digit] as number;
      starts[digit] = place + 1;
      next[place] = cell;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Cells in the order of falling values; equal values in the reverse order of the cells. */
export function descendingOrder(values: Float64Array): Uint32Array {
  return ascendingOrder(values).slice().reverse();
}

/** How often each digit stands at each place: passes × digits, in one look at the words. */
function digitCounts(words: Uint32Array, count: number): Uint32Array {
  const counts = new Uint32Array(passes * digits);
  const mask = digits - 1;
  for (let cell = 0; cell < count; cell++) {
    for (let word = 0; word < 2; word++) {
      const bits = words[2 * cell + word] as number;
      const base = word * 3 * digits;
      const first = base + (bits & mask);
      const second = base + digits + ((bits >>> digitBits) & mask);
      const third = base + 2 * digits + (bits >>> (2 * digitBits));
      counts[first] = (counts[first] as number) + 1;
      counts[second] = (counts[second] as number) + 1;
      counts[third] = (counts[third] as number) + 1;
    }
  }
  return counts;
}

/** From how many there are of each digit to where the first of them goes. */
function startsOf(counts: Uint32Array): void {
  let total = 0;
  for (let k = 0; k < digits; k++) {
    const here = counts[k] as number;
    counts[k] = total;
    total += here;
  }
}
