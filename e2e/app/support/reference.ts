/** The six losses and the metrics once more, as plainly as a textbook writes them: what the page is compared with. */
import type { Scene } from "./pageApi.ts";

type Grid = readonly (readonly number[])[];
type Params = Readonly<Record<string, number>>;

/** The parameters' defaults, from the catalogue. */
const defaults: Readonly<Record<string, Params>> = {
  bce: { clip: 0 },
  dice: { smooth: 0, eps: 0, zeroIfEmpty: 0 },
  "soft-iou": { smooth: 0, eps: 0, zeroIfEmpty: 0 },
  tversky: { alpha: 0.3, beta: 0.7, smooth: 0 },
  focal: { alpha: 0.25, gamma: 2, balanced: 1, clip: 0 },
  boundary: {},
};

export const lossIds = Object.keys(defaults);

/** Every loss of a scene; null where it is 0/0. */
export function losses(scene: Pick<Scene, "truth" | "prediction" | "params">): Record<string, number | null> {
  return Object.fromEntries(lossIds.map((id) => [id, loss(id, scene.truth, scene.prediction, scene.params[id])]));
}

/** One loss of two grids. `given` are parameters that differ from the defaults. */
export function loss(id: string, truth: Grid, prediction: Grid, given: Params = {}): number | null {
  const g = truth.flat();
  const p = prediction.flat();
  const params = { ...defaults[id], ...given };
  const value = values[id]?.(g, p, params, truth) ?? Number.NaN;
  return Number.isFinite(value) ? value : null;
}

type Formula = (g: readonly number[], p: readonly number[], params: Params, truth: Grid) => number;

const values: Readonly<Record<string, Formula>> = {
  bce(g, p, { clip = 0 }) {
    return mean(g.map((gi, i) => -(gi * ln(clipped(p[i] ?? 0, clip)) + (1 - gi) * ln(1 - clipped(p[i] ?? 0, clip)))));
  },
  dice(g, p, { smooth = 0, eps = 0, zeroIfEmpty = 0 }) {
    const empty = zeroIfEmpty === 1 && total(g) === 0;
    return empty ? 0 : 1 - (2 * overlap(g, p) + smooth) / (total(p) + total(g) + smooth + eps);
  },
  "soft-iou"(g, p, { smooth = 0, eps = 0, zeroIfEmpty = 0 }) {
    const union = total(p) + total(g) - overlap(g, p);
    const empty = zeroIfEmpty === 1 && total(g) === 0;
    return empty ? 0 : 1 - (overlap(g, p) + smooth) / (union + smooth + eps);
  },
  tversky(g, p, { alpha = 0, beta = 0, smooth = 0 }) {
    const tp = overlap(g, p);
    const fp = total(g.map((gi, i) => (1 - gi) * (p[i] ?? 0)));
    const fn = total(g.map((gi, i) => gi * (1 - (p[i] ?? 0))));
    return 1 - (tp + smooth) / (tp + alpha * fp + beta * fn + smooth);
  },
  focal(g, p, { alpha = 0, gamma = 0, balanced = 0, clip = 0 }) {
    return mean(
      g.map((gi, i) => {
        const q = clipped(p[i] ?? 0, clip);
        const right = gi === 1 ? q : 1 - q;
        const weight = balanced === 0 ? 1 : gi === 1 ? alpha : 1 - alpha;
        return -weight * (1 - right) ** gamma * ln(right);
      }),
    );
  },
  boundary(_g, p, _params, truth) {
    const phi = signedDistance(truth);
    return phi === null ? Number.NaN : mean(p.map((pi, i) => pi * (phi[i] ?? 0)));
  },
};

/**
 * Distance of each cell to the nearest cell of the other kind: positive outside, −(d − 1) inside; 0 everywhere where
 * there is no foreground; null where there is nothing but foreground.
 */
function signedDistance(truth: Grid): number[] | null {
  const cells = truth.flatMap((row, r) => row.map((value, c) => ({ r, c, value })));
  const ones = cells.filter((cell) => cell.value === 1);
  const zeros = cells.filter((cell) => cell.value === 0);
  if (ones.length === 0) return cells.map(() => 0);
  if (zeros.length === 0) return null;
  return cells.map(({ r, c, value }) => {
    const others = value === 1 ? zeros : ones;
    const nearest = Math.min(...others.map((other) => Math.hypot(r - other.r, c - other.c)));
    return value === 1 ? -(nearest - 1) : nearest;
  });
}

/** The metrics that are ratios of counts at a threshold; null where 0/0. */
export function metrics(truth: Grid, prediction: Grid, threshold: number): Record<string, number | null> {
  const p = prediction.flat();
  const pairs = truth.flat().map((gi, i) => ({ gi, yes: (p[i] ?? 0) > threshold }));
  const count = (gi: number, yes: boolean) => pairs.filter((pair) => pair.gi === gi && pair.yes === yes).length;
  const [tp, fp, fn, tn] = [count(1, true), count(0, true), count(1, false), count(0, false)] as const;
  const ratio = (a: number, b: number) => (b === 0 ? null : a / b);
  return {
    tp,
    fp,
    fn,
    tn,
    accuracy: ratio(tp + tn, tp + fp + fn + tn),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    specificity: ratio(tn, tn + fp),
    dice: ratio(2 * tp, 2 * tp + fp + fn),
    iou: ratio(tp, tp + fp + fn),
  };
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

function ln(x: number): number {
  return Math.max(-100, Math.log(x));
}

function clipped(p: number, clip: number): number {
  return Math.min(1 - clip, Math.max(clip, p));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function mean(values: readonly number[]): number {
  return total(values) / values.length;
}

function overlap(g: readonly number[], p: readonly number[]): number {
  return total(g.map((gi, i) => gi * (p[i] ?? 0)));
}
