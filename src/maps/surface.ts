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
  if (!to.includes(1)) return null;
  const columns = columnDistances(to, height, width);
  const out = new Float64Array(countOf(from));
  const squares = new Float64Array(width);
  const sites = new Int32Array(width);
  const starts = new Int32Array(width);
  let filled = 0;
  for (let row = 0; row < height; row++) {
    const first = row * width;
    const begin = from.indexOf(1, first);
    // No more cells to ask for, or none in this row.
    if (begin === -1) break;
    if (begin >= first + width) continue;
    for (let col = 0; col < width; col++) squares[col] = (columns[first + col] as number) ** 2;
    const count = lowerEnvelope(squares, sites, starts);
    let k = 0;
    for (let col = begin - first; col < width; col++) {
      if (!from[first + col]) continue;
      while (k + 1 < count && (starts[k + 1] as number) <= col) k++;
      const site = sites[k] as number;
      out[filled++] = (col - site) ** 2 + (squares[site] as number);
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

/** Distance to the nearest cell of the set in the same column; height + width where the column has none. */
function columnDistances(mask: Uint8Array, height: number, width: number): Int32Array {
  const far = height + width;
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

/**
 * The lower envelope of the parabolas (x − c)² + squares[c] over one row.
 * @param sites filled with the columns whose parabolas it is made of
 * @param starts filled with the column from which each is the lowest
 * @returns how many there are
 */
function lowerEnvelope(squares: Float64Array, sites: Int32Array, starts: Int32Array): number {
  let top = 0;
  sites[0] = 0;
  starts[0] = 0;
  for (let col = 1; col < squares.length; col++) {
    const own = squares[col] as number;
    while (top >= 0) {
      const start = starts[top] as number;
      const site = sites[top] as number;
      if ((start - site) ** 2 + (squares[site] as number) <= (start - col) ** 2 + own) break;
      top--;
    }
    if (top < 0) {
      top = 0;
      sites[0] = col;
      continue;
    }
    const site = sites[top] as number;
    const from = 1 + Math.floor((col * col - site * site + own - (squares[site] as number)) / (2 * (col - site)));
    if (from < squares.length) {
      top++;
      sites[top] = col;
      starts[top] = from;
    }
  }
  return top + 1;
}
