/** The scenes that the tests of the page API share. */

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

/**
 * A scene on which every loss is defined and none is 0, away from every kink: no two probabilities and no two errors alike,
 * cells at different distances from the truth's boundary, and errors that survive an erosion.
 */
export const rich = {
  truth: [
    [0, 0, 0, 0, 0, 0, 0],
    [0, 1, 1, 1, 0, 0, 0],
    [0, 1, 1, 1, 1, 0, 0],
    [0, 1, 1, 1, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 1, 0],
  ],
  prediction: [
    [0.126, 0.395, 0.275, 0.407, 0.05, 0.943, 0.174],
    [0.051, 0.578, 0.944, 0.939, 0.972, 0.958, 0.917],
    [0.274, 0.861, 0.047, 0.717, 0.74, 0.981, 0.934],
    [0.223, 0.587, 0.85, 0.884, 0.173, 0.911, 0.423],
    [0.079, 0.212, 0.213, 0.073, 0.076, 0.279, 0.339],
    [0.064, 0.272, 0.401, 0.136, 0.266, 0.691, 0.155],
  ],
};
