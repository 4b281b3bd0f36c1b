/** The metrics, of the masks at a threshold or of the ranking by probability. NaN where one is undefined. */
import { type Cells, type Counts, hardCounts, mean, type Params } from "./cells.ts";
import { distances, type Shape, strip, surface } from "./shapes.ts";

type Metric = (cells: Cells, params: Params) => number;

function ofCounts(formula: (counts: Counts, params: Params) => number): Metric {
  return (cells, params) => formula(hardCounts(cells), params);
}

/** Distances from each cell of one surface to the nearest of the other; none where a mask is empty. */
function surfaceDistances(cells: Cells): { fromPrediction: number[]; fromTruth: number[] } {
  const prediction = surface(predicted(cells));
  const truth = surface({ ...cells, values: cells.g });
  if (prediction.length === 0 || truth.length === 0) return { fromPrediction: [], fromTruth: [] };
  return { fromPrediction: distances(prediction, truth), fromTruth: distances(truth, prediction) };
}

function predicted(cells: Cells): Shape {
  return { ...cells, values: cells.p.map((p) => (p > cells.threshold ? 1 : 0)) };
}

/** A percentile with linear interpolation between neighbours in the sorted list; NaN of nothing. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** To the nearest whole number; from the middle between two to the even one. */
function rounded(x: number): number {
  const [low, high] = [Math.floor(x), Math.ceil(x)];
  if (x - low === high - x) return low % 2 === 0 ? low : high;
  return x - low < high - x ? low : high;
}

/** How many pairs of a foreground and a background cell are ranked right; half a point for a tie. */
function rocAuc({ g, p }: Cells): number {
  const scores = (kind: number) => p.filter((_, i) => g[i] === kind);
  const pairs = scores(1).flatMap((a) => scores(0).map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return mean(pairs);
}

/** Σ precision × gain in recall, over the thresholds "at least this probability" from the highest on. */
function averagePrecision({ g, p }: Cells): number {
  const foreground = g.filter((gi) => gi === 1).length;
  // With one class only there is nothing to rank.
  if (foreground === 0 || foreground === g.length) return Number.NaN;
  const thresholds = [...new Set(p)].sort((a, b) => b - a);
  let [before, sum] = [0, 0];
  for (const threshold of thresholds) {
    const chosen = g.filter((_, i) => (p[i] ?? 0) >= threshold);
    const hits = chosen.filter((gi) => gi === 1).length;
    sum += (hits / foreground - before) * (hits / chosen.length);
    before = hits / foreground;
  }
  return sum;
}

function normalizedSurfaceDice(cells: Cells, { tolerance = 1 }: Params): number {
  const surfaces = [surface(predicted(cells)), surface({ ...cells, values: cells.g })];
  const near = Object.values(surfaceDistances(cells))
    .flat()
    .filter((distance) => distance <= tolerance);
  return near.length / surfaces.flat().length;
}

function boundaryIou(cells: Cells, { ratio = 0.02 }: Params): number {
  const depth = Math.max(1, rounded(ratio * Math.sqrt(cells.height ** 2 + cells.width ** 2)));
  const [a, b] = [strip(predicted(cells), depth), strip({ ...cells, values: cells.g }, depth)];
  const count = (test: (inA: boolean, inB: boolean) => boolean) =>
    a.filter((inA, i) => test(inA === 1, b[i] === 1)).length;
  return count((inA, inB) => inA && inB) / count((inA, inB) => inA || inB);
}

const none: Params = {};

/** By id, with the defaults of the parameters. */
export const metricFormulas: Readonly<Record<string, { readonly value: Metric; readonly defaults: Params }>> = {
  tp: { value: ofCounts(({ tp }) => tp), defaults: none },
  fp: { value: ofCounts(({ fp }) => fp), defaults: none },
  fn: { value: ofCounts(({ fn }) => fn), defaults: none },
  tn: { value: ofCounts(({ tn }) => tn), defaults: none },
  accuracy: { value: ofCounts(({ tp, fp, fn, tn }) => (tp + tn) / (tp + fp + fn + tn)), defaults: none },
  precision: { value: ofCounts(({ tp, fp }) => tp / (tp + fp)), defaults: none },
  recall: { value: ofCounts(({ tp, fn }) => tp / (tp + fn)), defaults: none },
  specificity: { value: ofCounts(({ fp, tn }) => tn / (tn + fp)), defaults: none },
  dice: { value: ofCounts(({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn)), defaults: none },
  iou: { value: ofCounts(({ tp, fp, fn }) => tp / (tp + fp + fn)), defaults: none },
  "f-beta": {
    value: ofCounts(
      ({ tp, fp, fn }, { beta = 1 }) => ((1 + beta ** 2) * tp) / ((1 + beta ** 2) * tp + beta ** 2 * fn + fp),
    ),
    defaults: { beta: 2 },
  },
  mcc: {
    value: ofCounts(
      ({ tp, fp, fn, tn }) => (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)),
    ),
    defaults: none,
  },
  kappa: {
    value: ofCounts(({ tp, fp, fn, tn }) => {
      const n = tp + fp + fn + tn;
      const observed = (tp + tn) / n;
      const expected = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / n ** 2;
      return (observed - expected) / (1 - expected);
    }),
    defaults: none,
  },
  "balanced-accuracy": {
    value: ofCounts(({ tp, fp, fn, tn }) => (tp / (tp + fn) + tn / (tn + fp)) / 2),
    defaults: none,
  },
  "roc-auc": { value: rocAuc, defaults: none },
  "average-precision": { value: averagePrecision, defaults: none },
  hd: {
    // The maximum of nothing is −∞: undefined.
    value: (cells) => Math.max(...Object.values(surfaceDistances(cells)).flat()),
    defaults: none,
  },
  hd95: {
    value: (cells) => Math.max(...Object.values(surfaceDistances(cells)).map((list) => percentile(list, 95))),
    defaults: none,
  },
  "asd-pred-to-gt": { value: (cells) => mean(surfaceDistances(cells).fromPrediction), defaults: none },
  "asd-gt-to-pred": { value: (cells) => mean(surfaceDistances(cells).fromTruth), defaults: none },
  assd: { value: (cells) => mean(Object.values(surfaceDistances(cells)).flat()), defaults: none },
  nsd: { value: normalizedSurfaceDice, defaults: { tolerance: 1 } },
  "boundary-iou": { value: boundaryIou, defaults: { ratio: 0.02 } },
};
