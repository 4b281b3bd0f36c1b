/** All losses and metrics once more, as plainly as a textbook writes them: what the page is compared with. Shares nothing with `src/`. */
import type { Scene } from "./pageApi.ts";
import * as boundaries from "./reference/boundaries.ts";
import type { Cells, Grid, Params } from "./reference/cells.ts";
import * as compounds from "./reference/compounds.ts";
import { metricFormulas } from "./reference/metrics.ts";
import * as pixelwise from "./reference/pixelwise.ts";
import * as regions from "./reference/regions.ts";

/** Of one cell's or a whole grid's value; NaN where it is undefined. */
type Formula = (cells: Cells, params: Params) => number;

/** The losses in the order of the catalogue, with the defaults of their parameters. */
const lossFormulas: Readonly<Record<string, readonly [formula: Formula, defaults?: Params]>> = {
  bce: [pixelwise.bce, { clip: 0 }],
  "cross-entropy": [pixelwise.crossEntropy],
  "weighted-bce": [pixelwise.weightedBce, { posWeight: 2 }],
  "balanced-bce": [pixelwise.balancedBce],
  "label-smoothing-bce": [pixelwise.labelSmoothingBce, { smoothing: 0.1 }],
  "topk-bce": [pixelwise.topkBce, { k: 10 }],
  focal: [pixelwise.focal, { alpha: 0.25, gamma: 2, balanced: 1, clip: 0 }],
  "poly1-bce": [pixelwise.poly1Bce, { epsilon: 1, clip: 0 }],
  "distance-weighted-ce": [pixelwise.distanceWeightedCe],
  mse: [pixelwise.mse],
  mae: [pixelwise.mae],
  dice: [regions.dice, { smooth: 0, eps: 0, zeroIfEmpty: 0 }],
  "squared-dice": [regions.squaredDice, { smooth: 0 }],
  "log-cosh-dice": [regions.logCoshDice, { smooth: 0 }],
  "log-dice": [regions.logDice, { zeroIfEmpty: 0 }],
  "generalized-dice": [regions.generalizedDice, { power: 2, smooth: 0 }],
  iou: [regions.iou],
  "soft-iou": [regions.softIou, { smooth: 0, eps: 0, zeroIfEmpty: 0 }],
  jaccard: [regions.jaccard, { squared: 0, smooth: 0 }],
  tversky: [regions.tversky, { alpha: 0.3, beta: 0.7, smooth: 0 }],
  "focal-tversky": [regions.focalTversky, { alpha: 0.3, beta: 0.7, gamma: 0.75, smooth: 0, zeroIfEmpty: 0 }],
  "asymmetric-similarity": [regions.asymmetricSimilarity, { beta: 1.5, smooth: 0 }],
  "sensitivity-specificity": [regions.sensitivitySpecificity, { r: 0.05, smooth: 0 }],
  mcc: [regions.mcc, { eps: 0 }],
  lovasz: [regions.lovasz],
  "lovasz-hinge": [regions.lovaszHinge, { clip: 1e-7 }],
  boundary: [boundaries.boundary],
  "hausdorff-dt": [boundaries.hausdorffDt, { alpha: 2, oneSided: 0 }],
  "hausdorff-er": [boundaries.hausdorffEr, { alpha: 2, erosions: 10 }],
  "active-contour": [boundaries.activeContour, { lengthWeight: 1 }],
  cldice: [boundaries.cldice, { iterations: 3, smooth: 1 }],
  "bce-dice": [compounds.bceDice, { lambdaBce: 1, lambdaDice: 1, smooth: 0 }],
  "bce-iou": [compounds.bceIou, { lambdaBce: 0.5, lambdaIou: 0.5, smooth: 0 }],
  "dice-focal": [compounds.diceFocal, { lambdaDice: 1, lambdaFocal: 1, gamma: 2, smooth: 0 }],
  "dice-boundary": [compounds.diceBoundary, { alpha: 0.5, smooth: 0 }],
  combo: [compounds.combo, { alpha: 0.5, beta: 0.5, smooth: 1, clip: 1e-7 }],
  "unified-focal": [compounds.unifiedFocal, { lambda: 0.5, delta: 0.6, gamma: 0.5, clip: 1e-7 }],
  "dice-cldice": [compounds.diceCldice, { alpha: 0.5, iterations: 3 }],
};

export const lossIds = Object.keys(lossFormulas);
export const metricIds = Object.keys(metricFormulas);

/** Losses whose pixels each add a term of their own; of the others, a pixel "adds" what making it right would save. */
export const termwiseIds = [
  ...["bce", "cross-entropy", "weighted-bce", "balanced-bce", "label-smoothing-bce", "topk-bce", "focal", "poly1-bce"],
  ...["distance-weighted-ce", "mse", "mae", "lovasz", "lovasz-hinge"],
  ...["boundary", "hausdorff-dt", "hausdorff-er", "active-contour"],
];

/** Losses of soft skeletons: what a pixel saves goes through the skeleton to first order only. */
export const skeletonIds = ["cldice", "dice-cldice"];

type Given = Pick<Scene, "truth" | "prediction" | "params"> & Partial<Pick<Scene, "threshold">>;

/** Every loss of a scene; null where it is undefined. */
export function losses({ truth, prediction, params, threshold }: Given): Record<string, number | null> {
  return Object.fromEntries(lossIds.map((id) => [id, loss(id, truth, prediction, params[id], threshold)]));
}

/** One loss of two grids. `given` are parameters that differ from the defaults. */
export function loss(id: string, truth: Grid, prediction: Grid, given: Params = {}, threshold = 0.5): number | null {
  const [formula, defaults] = lossFormulas[id] ?? [() => Number.NaN];
  return defined(formula(cellsOf(truth, prediction, threshold), { ...defaults, ...given }));
}

/** Every metric at a threshold, `params` by metric; null where it is undefined. */
export function metrics(
  truth: Grid,
  prediction: Grid,
  threshold: number,
  params: Readonly<Record<string, Params>> = {},
): Record<string, number | null> {
  const cells = cellsOf(truth, prediction, threshold);
  return Object.fromEntries(
    Object.entries(metricFormulas).map(([id, { value, defaults }]) => [
      id,
      defined(value(cells, { ...defaults, ...params[id] })),
    ]),
  );
}

/** 1[p > threshold]. */
export function binarised(prediction: Grid, threshold: number): number[][] {
  return prediction.map((row) => row.map((value) => (value > threshold ? 1 : 0)));
}

/** Whether two values agree to `tolerance`, relative with a floor of 1; null agrees with null only. */
export function agree(a: number | null | undefined, b: number | null | undefined, tolerance: number): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b));
}

function cellsOf(truth: Grid, prediction: Grid, threshold: number): Cells {
  return { height: truth.length, width: truth[0]?.length ?? 0, g: truth.flat(), p: prediction.flat(), threshold };
}

function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
