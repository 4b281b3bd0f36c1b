/** The length term of the active-contour loss: how steep the prediction is. */
import type { Field, Tape } from "./tape.ts";

/** Keeps the root's slope finite where the prediction is flat. */
const flat = 1e-8;

/**
 * √(dr² + dc² + 10⁻⁸) with dr = p[r+2, c] − p[r+1, c] and dc = p[r, c+2] − p[r, c+1], on the (H − 2) × (W − 2) cells that have
 * them and 0 on the others, scaled so that its mean over the grid is the mean over those cells.
 * @returns null on grids less than 3 cells high or wide
 * @see Chen et al. 2019, CVPR; lc82111/Active-Contour-Loss-pytorch
 */
export function steepness(tape: Tape, prediction: Field): Field | null {
  const { height, width } = tape;
  if (height < 3 || width < 3) return null;
  const down = tape.subtract(tape.shift(prediction, 2, 0), tape.shift(prediction, 1, 0));
  const right = tape.subtract(tape.shift(prediction, 0, 2), tape.shift(prediction, 0, 1));
  const squares = tape.add(tape.multiply(down, down), tape.multiply(right, right));
  const length = tape.squareRoot(tape.scale(squares, 1, flat));
  return tape.multiply(length, tape.input(innerCells(height, width)));
}

function innerCells(height: number, width: number): Float64Array {
  const share = (height * width) / ((height - 2) * (width - 2));
  const inner = new Float64Array(height * width);
  for (let row = 0; row < height - 2; row++) inner.fill(share, row * width, row * width + width - 2);
  return inner;
}
