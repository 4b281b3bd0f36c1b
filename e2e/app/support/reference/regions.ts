/** Losses that compare regions: overlaps counted in probabilities. */
import { type Cells, clipped, each, hardCounts, ln, type Params, softCounts, total } from "./cells.ts";

/** 2|P ∩ G| over |P| + |G|. */
function diceScore(cells: Cells, smooth: number, eps = 0): number {
  const { tp } = softCounts(cells);
  return (2 * tp + smooth) / (total(cells.p) + total(cells.g) + smooth + eps);
}

function iouScore(cells: Cells, smooth: number, eps = 0): number {
  const { tp, fp, fn } = softCounts(cells);
  return (tp + smooth) / (tp + fp + fn + smooth + eps);
}

function tverskyIndex(cells: Cells, alpha: number, beta: number, smooth: number): number {
  const { tp, fp, fn } = softCounts(cells);
  return (tp + smooth) / (tp + alpha * fp + beta * fn + smooth);
}

/** Whether a library that returns 0 for an empty truth does so here. */
function isExcused(cells: Cells, zeroIfEmpty: number): boolean {
  return zeroIfEmpty === 1 && total(cells.g) === 0;
}

export function dice(cells: Cells, { smooth = 0, eps = 0, zeroIfEmpty = 0 }: Params): number {
  return isExcused(cells, zeroIfEmpty) ? 0 : 1 - diceScore(cells, smooth, eps);
}

export function squaredDice(cells: Cells, { smooth = 0 }: Params): number {
  const squares = total(cells.p.map((p) => p ** 2)) + total(cells.g.map((g) => g ** 2));
  return 1 - (2 * softCounts(cells).tp + smooth) / (squares + smooth);
}

export function logCoshDice(cells: Cells, { smooth = 0 }: Params): number {
  return Math.log(Math.cosh(dice(cells, { smooth })));
}

export function logDice(cells: Cells, { zeroIfEmpty = 0 }: Params): number {
  return isExcused(cells, zeroIfEmpty) ? 0 : -Math.log(Math.max(1e-7, diceScore(cells, 0)));
}

/** Both classes, each weighted by the inverse of its size to a power; an absent class takes the other's weight. */
export function generalizedDice(cells: Cells, { power = 2, smooth = 0 }: Params): number {
  const turned = { ...cells, g: cells.g.map((g) => 1 - g), p: cells.p.map((p) => 1 - p) };
  const sizes = [total(cells.g), total(turned.g)];
  const classes = [cells, turned].map((one, k) => {
    const size = sizes[k] || (sizes[1 - k] ?? 0);
    return { weight: 1 / size ** power, both: softCounts(one).tp, either: total(one.p) + total(one.g) };
  });
  const above = 2 * total(classes.map(({ weight, both }) => weight * both)) + smooth;
  return 1 - above / (total(classes.map(({ weight, either }) => weight * either)) + smooth);
}

/** The set form: both masks cut at the threshold. */
export function iou(cells: Cells): number {
  const { tp, fp, fn } = hardCounts(cells);
  return 1 - tp / (tp + fp + fn);
}

export function softIou(cells: Cells, { smooth = 0, eps = 0, zeroIfEmpty = 0 }: Params): number {
  return isExcused(cells, zeroIfEmpty) ? 0 : 1 - iouScore(cells, smooth, eps);
}

export function jaccard(cells: Cells, { squared = 0, smooth = 0 }: Params): number {
  if (squared === 0) return 1 - iouScore(cells, smooth);
  const { tp } = softCounts(cells);
  const union = total(cells.p.map((p) => p ** 2)) + total(cells.g.map((g) => g ** 2)) - tp;
  return 1 - (tp + smooth) / (union + smooth);
}

export function tversky(cells: Cells, { alpha = 0, beta = 0, smooth = 0 }: Params): number {
  return 1 - tverskyIndex(cells, alpha, beta, smooth);
}

export function focalTversky(cells: Cells, params: Params): number {
  const { alpha = 0, beta = 0, gamma = 1, smooth = 0, zeroIfEmpty = 0 } = params;
  return isExcused(cells, zeroIfEmpty) ? 0 : (1 - tverskyIndex(cells, alpha, beta, smooth)) ** gamma;
}

/** One minus F-β, with misses β² times as dear as false alarms. */
export function asymmetricSimilarity(cells: Cells, { beta = 1, smooth = 0 }: Params): number {
  const miss = beta ** 2 / (1 + beta ** 2);
  return 1 - tverskyIndex(cells, 1 - miss, miss, smooth);
}

export function sensitivitySpecificity(cells: Cells, { r = 0, smooth = 0 }: Params): number {
  const errorWhere = (kind: number) => {
    const errors = each(cells, (g, p) => (g === kind ? (g - p) ** 2 : 0));
    return total(errors) / (cells.g.filter((g) => g === kind).length + smooth);
  };
  return r * errorWhere(1) + (1 - r) * errorWhere(0);
}

export function mcc(cells: Cells, { eps = 0 }: Params): number {
  const soft = softCounts(cells);
  const [tp, fp, fn, tn] = [soft.tp + eps, soft.fp + eps, soft.fn + eps, soft.tn + eps];
  return 1 - (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
}

/** Errors from the largest on, each times what the Jaccard loss gains when its pixel becomes wrong too. */
function lovaszExtension(g: readonly number[], errors: readonly number[], weigh: (error: number) => number): number {
  const order = [...g.keys()].sort((a, b) => (errors[b] ?? 0) - (errors[a] ?? 0));
  const foreground = total(g);
  let [hits, alarms, before, sum] = [foreground, 0, 0, 0];
  for (const cell of order) {
    if (g[cell] === 1) hits -= 1;
    else alarms += 1;
    const loss = 1 - hits / (foreground + alarms);
    sum += weigh(errors[cell] ?? 0) * (loss - before);
    before = loss;
  }
  return sum;
}

export function lovasz(cells: Cells): number {
  const errors = each(cells, (g, p) => Math.abs(g - p));
  return lovaszExtension(cells.g, errors, (error) => error);
}

/** With the hinge error of the logit, 1 − z·(±1). */
export function lovaszHinge(cells: Cells, { clip = 0 }: Params): number {
  const errors = each(cells, (g, p) => {
    const q = clipped(p, clip);
    return 1 - (ln(q) - ln(1 - q)) * (2 * g - 1);
  });
  return lovaszExtension(cells.g, errors, (error) => Math.max(0, error));
}
