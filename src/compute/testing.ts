/** For tests: an update that opens a grid, and parameters that are not the defaults. */
import type { Params } from "#losses/evaluation.ts";
import type { Update, WholeGrids } from "./protocol.ts";

/** Everything at rest but what is given. */
export function opened(whole: WholeGrids, rest: Partial<Update> = {}): Update {
  return {
    revision: 1,
    whole,
    changes: [],
    threshold: 0.5,
    params: {},
    live: null,
    asides: null,
    heat: null,
    probe: null,
    palettes: null,
    ...rest,
  };
}

/** Off the defaults, so that every parameter has its say. */
export const odd: Params = {
  bce: { clip: 0.01 },
  "weighted-bce": { posWeight: 5 },
  "label-smoothing-bce": { smoothing: 0.3 },
  "topk-bce": { k: 40 },
  focal: { gamma: 0.7, alpha: 0.6, clip: 0.001 },
  "poly1-bce": { epsilon: -0.5, clip: 0.001 },
  dice: { smooth: 0.5, eps: 0.01 },
  "squared-dice": { smooth: 2 },
  "log-cosh-dice": { smooth: 0.2 },
  "log-dice": { zeroIfEmpty: 1 },
  "generalized-dice": { power: 1, smooth: 0.1 },
  "soft-iou": { smooth: 0.3, zeroIfEmpty: 1 },
  jaccard: { squared: 1, smooth: 0.1 },
  tversky: { alpha: 0.8, beta: 0.1, smooth: 2 },
  "focal-tversky": { alpha: 0.6, beta: 0.2, gamma: 1.5, smooth: 0.5 },
  "asymmetric-similarity": { beta: 0.7, smooth: 1 },
  "sensitivity-specificity": { r: 0.4, smooth: 0.1 },
  mcc: { eps: 0.01 },
  "hausdorff-dt": { alpha: 1.3, oneSided: 1 },
  "hausdorff-er": { alpha: 1, erosions: 3 },
  "active-contour": { lengthWeight: 0.3 },
  cldice: { iterations: 1, smooth: 0.5 },
  "bce-dice": { lambdaBce: 0.3, lambdaDice: 2, smooth: 0.5 },
  "bce-iou": { lambdaBce: 0.3, lambdaIou: 2, smooth: 0.5 },
  "dice-focal": { lambdaDice: 0.3, lambdaFocal: 2, gamma: 1.5, smooth: 0.5 },
  "dice-boundary": { alpha: 0.2, smooth: 0.5 },
  combo: { alpha: 0.7, beta: 0.3, smooth: 0.5, clip: 0.001 },
  "unified-focal": { lambda: 0.3, delta: 0.7, gamma: 0.3, clip: 0.001 },
  "dice-cldice": { alpha: 0.3, iterations: 1 },
};
