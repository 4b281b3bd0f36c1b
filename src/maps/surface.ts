/** The surface of a mask, and how far one set of cells is from another. */

/**
 * Cells of a mask that touch its outside across an edge: the mask minus its erosion by the 4-neighbour cross.
 * @param mask height × width, 0 or 1; outside the grid counts as background
 * @returns 0 or 1 a cell; all 0 for an empty mask, the grid's rim for a full one
 */
export function surfaceOf(mask: Uint8Array, height: number, width: number): Uint8Array {
  const surface = new Uint8Array(mask.length);
  for (let row = 0; row < height; row++) {
    const rim = row === 0 || row === height - 1;
    for (let col = 0; col < width; col++) {
      const cell = row * width + col;
      if (!mask[cell]) continue;
      const inside =
        !rim &&
        col > 0 &&
        col < width - 1 &&
        mask[cell - 1] &&
        mask[cell + 1] &&
        mask[cell - width] &&
        mask[cell + width];
      surface[cell] = inside ? 0 : 1;
    }
  }
  return surface;
}

/**
 * Squared distance, in pixels, from every cell of one set to the nearest cell of another; in linear time.
 * @param from height × width, 0 or 1
 * @param to the same
 * @returns one whole number a cell of `from`, in row-major order; null where `to` is empty
 * @see Meijster, Roerdink, Hesselink 2000, "A general algorithm for computing distance transforms in linear time"
 */
export function squaredDistances(from: Uint8Array, to: Uint8Array, height: number, width: number): Float64Array | null {
  const target = boundsOf(to, height, width);
  if (target === null) return null;
  const start = boundsOf(from, height, width);
  if (start === null) return new Float64Array(0);
  // What lies outside of both is in nobody's way.
  const part: Bounds = {
    top: Math.min(target.top, start.top),
    left: Math.min(target.left, start.left),
    bottom: Math.max(target.bottom, start.bottom),
    right: Math.max(target.right, start.right),
  };
  return distancesWithin(cropped(from, width, part), cropped(to, width, part), part.right - part.left);
}

/** Rows and columns, the last ones excluded. */
interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest rectangle around what is 1; null where nothing is. */
function boundsOf(mask: Uint8Array, height: number, width: number): Bounds | null {
  const first = mask.indexOf(1);
  if (first === -1) return null;
  const top = Math.floor(first / width);
  const bottom = Math.min(height, Math.floor(mask.lastIndexOf(1) / width) + 1);
  let left = width;
  let right = 0;
  for (let row = top; row < bottom; row++) {
    const line = mask.subarray(row * width, (row + 1) * width);
    const begin = line.indexOf(1);
    if (begin === -1) continue;
    left = Math.min(left, begin);
    right = Math.max(right, line.lastIndexOf(1) + 1);
  }
  return { top, left, bottom, right };
}

function cropped(mask: Uint8Array, width: number, { top, left, bottom, right }: Bounds): Uint8Array {
  const side = right - left;
  const part = new Uint8Array((bottom - top) * side);
  for (let row = top; row < bottom; row++)
    part.set(mask.subarray(row * width + left, row * width + right), (row - top) * side);
  return part;
}

function distancesWithin(from: Uint8Array, to: Uint8Array, width: number): Float64Array {
  const far = from.length / width + width;
  const columns = columnDistances(to, width, far);
  const out = new Float64Array(countOf(from));
  const row: Envelope = {
    count: 0,
    sites: new Int32Array(width),
    starts: new Int32Array(width),
    squares: new Float64Array(width),
  };
  let filled = 0;
  for (let first = 0; first < from.length; first += width) {
    const begin = from.indexOf(1, first);
    // No more cells to ask for, or none in this row.
    if (begin === -1) break;
    if (begin >= first + width) continue;
    lowerEnvelope(columns, first, far, row);
    let k = 0;
    for (let col = begin - first; col < width; col++) {
      if (!from[first + col]) continue;
      while (k + 1 < row.count && (row.starts[k + 1] as number) <= col) k++;
      const away = col - (row.sites[k] as number);
      out[filled++] = away * away + (row.squares[k] as number);
    }
  }
  return out;
}

/** How many cells of a mask are 1. */
function countOf(mask: Uint8Array): number {
  let count = 0;
  for (let cell = 0; cell < mask.length; cell++) count += mask[cell] as number;
  return count;
}

/** Distance to the nearest cell of the set in the same column; far where the column has none. */
function columnDistances(mask: Uint8Array, width: number, far: number): Int32Array {
  const out = new Int32Array(mask.length);
  for (let cell = 0; cell < mask.length; cell++) {
    const above = cell < width ? far : (out[cell - width] as number);
    out[cell] = mask[cell] ? 0 : above < far ? above + 1 : far;
  }
  for (let cell = mask.length - width - 1; cell >= 0; cell--) {
    const below = (out[cell + width] as number) + 1;
    if (below < (out[cell] as number)) out[cell] = below;
  }
  return out;
}

/** The lower envelope of parabolas (x − site)² + square over one row. */
interface Envelope {
  /** How many parabolas it is made of. */
  count: number;
  /** Their columns, rising. */
  readonly sites: Int32Array;
  /** From which column each is the lowest. */
  readonly starts: Int32Array;
  readonly squares: Float64Array;
}

/** Columns without a cell of the set have no parabola. */
function lowerEnvelope(columns: Int32Array, first: number, far: number, envelope: Envelope): void {
  const { sites, starts, squares } = envelope;
  const width = sites.length;
  let top = -1;
  for (let col = 0; col < width; col++) {
    const distance = columns[first + col] as number;
    if (distance >= far) continue;
    const square = distance * distance;
    while (top >= 0) {
      const start = starts[top] as number;
      const old = start - (sites[top] as number);
      const own = start - col;
      if (old * old + (squares[top] as number) <= own * own + square) break;
      top--;
    }
    let from = 0;
    if (top >= 0) {
      const site = sites[top] as number;
      from = 1 + Math.floor((col * col - site * site + square - (squares[top] as number)) / (2 * (col - site)));
      if (from >= width) continue;
    }
    top++;
    sites[top] = col;
    starts[top] = from;
    squares[top] = square;
  }
  envelope.count = top + 1;
}
