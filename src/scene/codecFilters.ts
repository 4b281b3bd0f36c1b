/** Rearranges grids, without loss, so that what is smooth or in one piece becomes mostly small numbers, which deflate well. */
import type { Size } from "#grid/field.ts";

/** Guesses a byte from its neighbours at the left, above, and above at the left; what is outside the grid is 0. */
type Guess = (left: number, up: number, corner: number) => number;

/** By the number that a scene's bytes name them with: never reordered, only added to. */
const guesses: readonly Guess[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
  median,
  (left, up, corner) => left + up - corner,
];

/** How many filters there are for bytes. */
export const byteFilters = guesses.length;

/** Whichever neighbour is nearest to the plane through all three, as in PNG. */
function paeth(left: number, up: number, corner: number): number {
  const plane = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(plane - left), Math.abs(plane - up), Math.abs(plane - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The plane through all three, held between left and up, as in JPEG-LS: follows slopes, and edges too. */
function median(left: number, up: number, corner: number): number {
  const [low, high] = left < up ? [left, up] : [up, left];
  return Math.min(high, Math.max(low, left + up - corner));
}

/**
 * Puts in the place of each byte how far it is from its guess, modulo 256.
 *
 * @param bytes - one or more grids of the size, one after the other
 * @param filter - 0…byteFilters − 1
 */
export function filterBytes(bytes: Uint8Array, size: Size, filter: number): Uint8Array {
  return throughFilter(bytes, bytes, size, filter, 1);
}

/** Undoes `filterBytes`. */
export function unfilterBytes(bytes: Uint8Array, size: Size, filter: number): Uint8Array {
  const whole = new Uint8Array(bytes.length);
  return throughFilter(bytes, whole, size, filter, -1, whole);
}

/** Both ways: the guess is made from the bytes themselves, which on the way back are those already found. */
function throughFilter(
  bytes: Uint8Array,
  known: Uint8Array,
  { height, width }: Size,
  filter: number,
  sign: 1 | -1,
  target = new Uint8Array(bytes.length),
): Uint8Array {
  const guess = guesses[filter] ?? paeth;
  const cells = height * width;
  for (let index = 0; index < bytes.length; index += 1) {
    const cell = index % cells;
    const left = cell % width > 0 ? (known[index - 1] ?? 0) : 0;
    const up = cell >= width ? (known[index - width] ?? 0) : 0;
    const corner = cell >= width && cell % width > 0 ? (known[index - width - 1] ?? 0) : 0;
    target[index] = (bytes[index] ?? 0) - sign * guess(left, up, corner);
  }
  return target;
}

/** How many filters there are for the cells of the truth. */
export const bitFilters = 4;

/**
 * The truth as bits, eight cells a byte, the first in the highest bit.
 *
 * @param filter - 0: the cells; 1: where they differ from the cell above; 2: from the one at the left; 3: corners only
 */
export function packBits(cells: Uint8Array, { width }: Size, filter: number): Uint8Array {
  const packed = new Uint8Array(Math.ceil(cells.length / 8));
  for (let cell = 0; cell < cells.length; cell += 1) {
    const bit = (cells[cell] ?? 0) ^ around(cells, cell, width, filter);
    packed[cell >> 3] = (packed[cell >> 3] ?? 0) | (bit << (7 - (cell & 7)));
  }
  return packed;
}

/** Undoes `packBits`. */
export function unpackBits(packed: Uint8Array, { height, width }: Size, filter: number): Uint8Array {
  const cells = new Uint8Array(height * width);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const bit = ((packed[cell >> 3] ?? 0) >> (7 - (cell & 7))) & 1;
    cells[cell] = bit ^ around(cells, cell, width, filter);
  }
  return cells;
}

/** What a cell is compared with. */
function around(cells: Uint8Array, cell: number, width: number, filter: number): number {
  const inner = cell % width > 0;
  const up = filter & 1 && cell >= width ? (cells[cell - width] ?? 0) : 0;
  const left = filter & 2 && inner ? (cells[cell - 1] ?? 0) : 0;
  const corner = filter === 3 && inner && cell >= width ? (cells[cell - width - 1] ?? 0) : 0;
  return up ^ left ^ corner;
}
