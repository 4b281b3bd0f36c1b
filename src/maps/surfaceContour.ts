/** The contour of a mask as pieces of line between its cells, each with its length. */

const diagonal = Math.SQRT1_2;

/**
 * Length of the contour through a corner where four cells meet, by which of them are 1: 8, 4 (above left, right), 2, 1 (below).
 * One cell alone is cut off along a diagonal, two side by side along an edge, two opposite ones each along its own diagonal.
 */
const lengthOfCode = Float64Array.of(
  0,
  diagonal,
  diagonal,
  1,
  diagonal,
  1,
  2 * diagonal,
  diagonal,
  diagonal,
  2 * diagonal,
  1,
  diagonal,
  1,
  diagonal,
  diagonal,
  0,
);

export interface Contour {
  /** (height + 1) × (width + 1) corners of cells, 1 where the contour passes. */
  readonly corners: Uint8Array;
  /** Length of the contour at each corner it passes, in row-major order. */
  readonly lengths: Float64Array;
}

/**
 * The contour of a mask on the corners of its cells.
 * @param mask height × width, 0 or 1; outside the grid counts as background
 * @returns no lengths for an empty mask; the grid's outline for a full one
 * @see Nikolov et al. 2021, arXiv 1809.04430, and the authors' code, google-deepmind/surface-distance
 */
export function contourOf(mask: Uint8Array, height: number, width: number): Contour {
  const corners = new Uint8Array((height + 1) * (width + 1));
  const lengths = new Float64Array(corners.length);
  let count = 0;
  for (let row = 0; row <= height; row++) {
    const above = (row - 1) * width;
    const below = row * width;
    let code = 0;
    for (let col = 0; col <= width; col++) {
      // What was to the right of the last corner is to the left of this one.
      code = (code & 5) << 1;
      if (col < width) {
        if (row > 0 && mask[above + col]) code |= 4;
        if (row < height && mask[below + col]) code |= 1;
      }
      if (code === 0 || code === 15) continue;
      corners[row * (width + 1) + col] = 1;
      lengths[count++] = lengthOfCode[code] as number;
    }
  }
  return { corners, lengths: lengths.slice(0, count) };
}
