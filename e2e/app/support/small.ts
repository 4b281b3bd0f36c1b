/** The small scene that the tests of the page API share. */

/** A small scene away from every kink: all p inside (0, 1), both kinds of cells, one of them alone. */
export const small = {
  truth: [
    [0, 1, 1, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ],
  prediction: [
    [0.12, 0.81, 0.43, 0.35],
    [0.27, 0.66, 0.58, 0.08],
    [0.05, 0.31, 0.72, 0.49],
  ],
};
