/** The soft skeleton of clDice: what repeated opening takes away. */
import type { Field, Tape } from "./tape.ts";

/**
 * @param image values in [0, 1]
 * @param iterations how many times the image is eroded; the thickest line it thins has 2·iterations + 1 pixels
 * @see Shit et al. 2021, arXiv 2003.07311, algorithm 1
 */
export function softSkeleton(tape: Tape, image: Field, iterations: number): Field {
  let eroded = tape.crossMinimum(image);
  let skeleton = ridge(tape, image, eroded);
  // A field that was eroded from side to side is the same everywhere: nothing comes of eroding it again.
  const useful = Math.min(iterations, tape.height + tape.width);
  for (let k = 0; k < useful; k++) {
    const thinner = tape.crossMinimum(eroded);
    const found = ridge(tape, eroded, thinner);
    // What is not in the skeleton yet: found − skeleton · found.
    const fresh = tape.positive(tape.subtract(found, tape.multiply(skeleton, found)));
    skeleton = tape.add(skeleton, fresh);
    eroded = thinner;
  }
  return skeleton;
}

/** What an opening removes: the image less its erosion grown again. */
function ridge(tape: Tape, image: Field, eroded: Field): Field {
  return tape.positive(tape.subtract(image, tape.squareMaximum(eroded)));
}
