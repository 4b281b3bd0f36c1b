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
 * @returns flat indices, one a cell
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  if (values.length < worthKeeping) return sorted(values);
  const before = kept.find((one) => one.values.length === values.length && isNear(one.values, values));
  const order = before ? mended(before, values) : sorted(values);
  kept = [{ values: values.slice(), order }, ...kept.filter((one) => one !== before)].slice(0, mostKept);
  return order.slice();
}

/** Grids below this many cells are sorted anew as quickly. */
const worthKeeping = 64 * 64;
/** Orders kept: by error and by probability, of one scene. */
const mostKept = 2;
/** Up to this share of the cells may have changed. */
const nearShare = 1 / 16;

interface Kept {
  readonly values: Float64Array;
  readonly order: Uint32Array;
}

let kept: readonly Kept[] = [];

function isNear(before: Float64Array, values: Float64Array): boolean {
  const most = values.length * nearShare;
  let changed = 0;
  for (let cell = 0; cell < values.length && changed <= most; cell++) if (before[cell] !== values[cell]) changed++;
  return changed <= most;
}

/** Takes the changed cells out of the order and puts each where it belongs now. */
function mended({ values: before, order }: Kept, values: Float64Array): Uint32Array {
  const isMoved = new Uint8Array(values.length);
  const moved: number[] = [];
  for (let cell = 0; cell < values.length; cell++) {
    if (before[cell] === values[cell]) continue;
    isMoved[cell] = 1;
    moved.push(cell);
  }
  if (moved.length === 0) return order;
  const isBefore = (a: number, b: number): boolean => {
    const difference = (values[a] as number) - (values[b] as number);
    return difference < 0 || (difference === 0 && a < b);
  };
  moved.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const result = new Uint32Array(values.length);
  let at = 0;
  let k = 0;
  for (const cell of order) {
    if (isMoved[cell]) continue;
    while (k < moved.length && isBefore(moved[k] as number, cell)) result[at++] = moved[k++] as number;
    result[at++] = cell;
  }
  while (k < moved.length) result[at++] = moved[k++] as number;
  return result;
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
  return ascendingOrder(values).reverse();
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
