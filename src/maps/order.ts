/** Sorting cells by a value in linear time: what Lovász weights, top-k and ranking metrics stand on. */

const digitBits = 11;
const digits = 1 << digitBits;
const last = digits - 1;
/** Of a 64-bit key, the least first: three a word, of 11, 11 and 10 bits. */
const passes = 6;

/**
 * Cells in the order of rising values; equal values keep the order of the cells.
 * @param values finite and ≥ 0, float64
 * @returns flat indices, one a cell
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const count = values.length;
  // The keys move along with their cells: looking them up by cell would miss the cache at every step.
  let keys = keysOf(values);
  let nextKeys = new Uint32Array(2 * count);
  let order = new Uint32Array(count);
  let nextOrder = new Uint32Array(count);
  for (let cell = 0; cell < count; cell++) order[cell] = cell;
  const places = digitCounts(keys, count);
  for (let pass = 0; pass < passes; pass++) {
    const from = pass * digits;
    const word = pass < 3 ? 0 : 1;
    const shift = (pass % 3) * digitBits;
    // A digit that all share sorts nothing.
    if (count === 0 || places[from + (((keys[word] as number) >>> shift) & last)] === count) continue;
    startPlaces(places, from);
    for (let at = 0; at < count; at++) {
      const low = keys[2 * at] as number;
      const high = keys[2 * at + 1] as number;
      const k = from + (((word === 0 ? low : high) >>> shift) & last);
      const place = places[k] as number;
      places[k] = place + 1;
      nextKeys[2 * place] = low;
      nextKeys[2 * place + 1] = high;
      nextOrder[place] = order[at] as number;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [order, nextOrder] = [nextOrder, order];
  }
  return order;
}

/** Cells in the order of falling values; equal values in the reverse order of the cells. */
export function descendingOrder(values: Float64Array): Uint32Array {
  return ascendingOrder(values).reverse();
}

/** The bits of a float64 ≥ 0 rise with it: two words a cell, low first. */
function keysOf(values: Float64Array): Uint32Array<ArrayBuffer> {
  const copy = new Float64Array(values.length);
  // Adding 0 turns −0 into 0.
  for (let cell = 0; cell < values.length; cell++) copy[cell] = (values[cell] as number) + 0;
  return new Uint32Array(copy.buffer);
}

/** How often each digit stands in each place, counted in one look at the keys. */
function digitCounts(keys: Uint32Array, count: number): Uint32Array {
  const counts = new Uint32Array(passes * digits);
  for (let cell = 0; cell < count; cell++) {
    for (let word = 0; word < 2; word++) {
      const key = keys[2 * cell + word] as number;
      const low = 3 * word * digits + (key & last);
      const middle = (3 * word + 1) * digits + ((key >>> digitBits) & last);
      const high = (3 * word + 2) * digits + (key >>> (2 * digitBits));
      counts[low] = (counts[low] as number) + 1;
      counts[middle] = (counts[middle] as number) + 1;
      counts[high] = (counts[high] as number) + 1;
    }
  }
  return counts;
}

/** From the counts of one digit to where each of its values begins, in place. */
function startPlaces(counts: Uint32Array, from: number): void {
  let total = 0;
  for (let k = from; k < from + digits; k++) {
    const here = counts[k] as number;
    counts[k] = total;
    total += here;
  }
}
