/** Exact Euclidean distance transforms in linear time. */

/**
 * Distance of every cell to the nearest cell where the mask is 1, in pixels; 0 on the mask itself.
 * @param mask height × width, 0 or 1
 * @returns null where the mask is empty: there is no distance then
 * @see Meijster, Roerdink, Hesselink 2000, "A general algorithm for computing distance transforms in linear time"
 */
export function distanceTo(mask: Uint8Array, height: number, width: number): Float64Array | null {
  if (!mask.includes(1)) return null;
  const squares = columnSquares(mask, height, width);
  const out = new Float64Array(height * width);
  const envelope = { sites: new Int32Array(width), starts: new Int32Array(width) };
  for (let start = 0; start < out.length; start += width) readRow(squares, start, width, envelope, out);
  return out;
}

/** Squared distance to the nearest mask cell in the same column; (height + width)² where the column has none. */
function columnSquares(mask: Uint8Array, height: number, width: number): Float64Array {
  const far = height + width;
  const out = new Float64Array(height * width);
  const distance = new Int32Array(width).fill(far);
  for (let row = 0; row < height; row++) {
    const start = row * width;
    for (let col = 0; col < width; col++) {
      const here = mask[start + col] ? 0 : Math.min((distance[col] as number) + 1, far);
      distance[col] = here;
      out[start + col] = here;
    }
  }
  distance.fill(far);
  for (let row = height - 1; row >= 0; row--) {
    const start = row * width;
    for (let col = 0; col < width; col++) {
      const here = Math.min((distance[col] as number) + 1, out[start + col] as number);
      distance[col] = here;
      out[start + col] = here * here;
    }
  }
  return out;
}

/** The lower envelope of the parabolas (x − c)² + d(c)² along one row, read off at every x. */
function readRow(
  squares: Float64Array,
  start: number,
  width: number,
  { sites, starts }: { readonly sites: Int32Array; readonly starts: Int32Array },
  out: Float64Array,
): void {
  let top = 0;
  sites[0] = 0;
  starts[0] = 0;
  for (let col = 1; col < width; col++) {
    const square = squares[start + col] as number;
    while (top >= 0) {
      const x = starts[top] as number;
      const site = sites[top] as number;
      if ((x - site) * (x - site) + (squares[start + site] as number) <= (x - col) * (x - col) + square) break;
      top--;
    }
    if (top < 0) {
      top = 0;
      sites[0] = col;
      starts[0] = 0;
      continue;
    }
    const site = sites[top] as number;
    const from =
      1 + Math.floor((col * col - site * site + square - (squares[start + site] as number)) / (2 * (col - site)));
    if (from < width) {
      top++;
      sites[top] = col;
      starts[top] = from;
    }
  }
  for (let col = width - 1; col >= 0; col--) {
    const site = sites[top] as number;
    out[start + col] = Math.sqrt((col - site) * (col - site) + (squares[start + site] as number));
    if (col === starts[top]) top--;
  }
}
