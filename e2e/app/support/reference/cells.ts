/** A scene as the reference reads it, and the few sums that textbooks build losses from. */

export type Grid = readonly (readonly number[])[];
export type Params = Readonly<Record<string, number>>;

/** Two grids of one size, row by row. */
export interface Cells {
  readonly height: number;
  readonly width: number;
  /** 0 or 1. */
  readonly g: readonly number[];
  /** Probabilities. */
  readonly p: readonly number[];
  /** A cell is predicted foreground where p > threshold. */
  readonly threshold: number;
}

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** A value for each pair of truth and probability. */
export function each({ g, p }: Pick<Cells, "g" | "p">, value: (g: number, p: number) => number): number[] {
  return g.map((gi, i) => value(gi, p[i] ?? 0));
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return total(values) / values.length;
}

/** The natural logarithm, not below −100. */
export function ln(x: number): number {
  return Math.max(-100, Math.log(x));
}

/** p moved into [c, 1 − c]. */
export function clipped(p: number, c: number): number {
  return Math.min(1 - c, Math.max(c, p));
}

/** The same scene with other probabilities. */
export function withPrediction(cells: Cells, change: (p: number) => number): Cells {
  return { ...cells, p: cells.p.map(change) };
}

/** True and false positives and negatives, counted in probabilities. */
export function softCounts(cells: Pick<Cells, "g" | "p">): Counts {
  return {
    tp: total(each(cells, (g, p) => g * p)),
    fp: total(each(cells, (g, p) => (1 - g) * p)),
    fn: total(each(cells, (g, p) => g * (1 - p))),
    tn: total(each(cells, (g, p) => (1 - g) * (1 - p))),
  };
}

/** The same for p > threshold: whole cells. */
export function hardCounts(cells: Cells): Counts {
  return softCounts(withPrediction(cells, (p) => (p > cells.threshold ? 1 : 0)));
}
