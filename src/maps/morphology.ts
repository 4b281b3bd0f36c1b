/** How deep cells lie inside a mask. */

/**
 * Steps of a king from every cell of a mask to the nearest cell outside it: erosion by a 3 × 3 square, n times, leaves those deeper than n.
 * @param mask height × width, 0 or 1; outside the grid counts as background
 * @returns whole numbers, 0 on the background, 1 on the cells that touch it across an edge or a corner
 * @see Rosenfeld, Pfaltz 1966, "Sequential operations in digital picture processing": two passes are exact
 */
export function depthInside(mask: Uint8Array, height: number, width: number): Int32Array {
  // With a rim of background all round, no cell needs to ask where it is.
  const stride = width + 2;
  const padded = new Int32Array((height + 2) * stride);
  for (let row = 0; row < height; row++) {
    for (let col = 0; col < width; col++) {
      if (!mask[row * width + col]) continue;
      const at = (row + 1) * stride + col + 1;
      padded[at] = 1 + leastOf(padded, at - 1, at - stride);
    }
  }
  const depth = new Int32Array(mask.length);
  for (let row = height - 1; row >= 0; row--) {
    for (let col = width - 1; col >= 0; col--) {
      const at = (row + 1) * stride + col + 1;
      const forward = padded[at] as number;
      if (forward === 0) continue;
      const backward = 1 + leastOf(padded, at + 1, at + stride);
      padded[at] = forward < backward ? forward : backward;
      depth[row * width + col] = padded[at] as number;
    }
  }
  return depth;
}

/** The least of the cell beside and the three of the row above or below. */
function leastOf(padded: Int32Array, beside: number, over: number): number {
  const a = padded[beside] as number;
  const b = padded[over - 1] as number;
  const c = padded[over] as number;
  const d = padded[over + 1] as number;
  const ab = a < b ? a : b;
  const cd = c < d ? c : d;
  return ab < cd ? ab : cd;
}
