/** Sorting cells by a value in linear time: what Lovász weights, top-k and ranking metrics stand on. */

const digitBits = 11;
const digits = 1 << digitBits;
const passes = 6;

/**
 * Cells in the order of rising values; equal values keep the order of the cells.
 * @param values finite and ≥ 0, float64
 * @returns flat indices, one a cell
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const count = values.length;
  // The bits of a float64 ≥ 0 rise with it: two words, low first. Adding 0 turns −0 into 0.
  const keys = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
  let order = new Uint32Array(count);
  let next = new Uint32Array(count);
  for (let cell = 0; cell < count; cell++) order[cell] = cell;
  const starts = new Uint32Array(digits);
  for (let pass = 0; pass < passes; pass++) {
    const digit = digitOf(keys, pass);
    starts.fill(0);
    for (let cell = 0; cell < count; cell++) starts[digit(cell)] = (starts[digit(cell)] as number) + 1;
    // A digit that all share sorts nothing.
    if (count === 0 || starts[digit(0)] === count) continue;
    let total = 0;
    for (let k = 0; k < digits; k++) {
      const here = starts[k] as number;
      starts[k] = total;
      total += here;
    }
    for (let at = 0; at < count; at++) {
      const cell = order[at] as number;
      const k = digit(cell);
      const place = starts[k] as number;
      next[place] = cell;
      starts[k] = place + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Cells in the order of falling values; equal values in the reverse order of the cells. */
export function descendingOrder(values: Float64Array): Uint32Array {
  return ascendingOrder(values).reverse();
}

/** The pass-th digit of a cell's 64-bit key, the least first: three a word, of 11, 11 and 10 bits. */
function digitOf(keys: Uint32Array, pass: number): (cell: number) => number {
  const word = pass < 3 ? 0 : 1;
  const shift = (pass % 3) * digitBits;
  return (cell) => ((keys[2 * cell + word] as number) >>> shift) & (digits - 1);
}
