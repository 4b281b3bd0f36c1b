/** Losses that are means over pixels. */
import { type Cells, clipped, each, ln, mean, type Params, total } from "./cells.ts";
import { distanceToOtherKind } from "./shapes.ts";

/** −[a·ln p + b·ln(1 − p)]: cross-entropy with a and b instead of g and 1 − g. */
function cost(p: number, a: number, b: number): number {
  return -(a * ln(p) + b * ln(1 - p));
}

function bces(cells: Cells): number[] {
  return each(cells, (g, p) => cost(p, g, 1 - g));
}

export function bce(cells: Cells, { clip = 0 }: Params): number {
  return mean(each(cells, (g, p) => cost(clipped(p, clip), g, 1 - g)));
}

/** The mean over pixels of −Σ over both classes of truth × ln probability. */
export function crossEntropy(cells: Cells): number {
  return mean(
    each(cells, (g, p) => {
      const classes = [
        { truth: g, probability: p },
        { truth: 1 - g, probability: 1 - p },
      ];
      return -total(classes.map(({ truth, probability }) => truth * ln(probability)));
    }),
  );
}

export function weightedBce(cells: Cells, { posWeight = 1 }: Params): number {
  return mean(each(cells, (g, p) => cost(p, posWeight * g, 1 - g)));
}

/** Each class weighs as much as the other has cells. */
export function balancedBce(cells: Cells): number {
  const background = mean(cells.g.map((g) => 1 - g));
  return mean(each(cells, (g, p) => cost(p, background * g, (1 - background) * (1 - g))));
}

export function labelSmoothingBce(cells: Cells, { smoothing = 0 }: Params): number {
  return mean(
    each(cells, (g, p) => {
      const target = g * (1 - smoothing) + smoothing / 2;
      return cost(p, target, 1 - target);
    }),
  );
}

/** Of N pixels the ⌊N·k/100⌋ that cost most; the mean of none is undefined. */
export function topkBce(cells: Cells, { k = 0 }: Params): number {
  const costs = bces(cells).sort((a, b) => b - a);
  return mean(costs.slice(0, Math.floor((costs.length * k) / 100)));
}

export function focal(cells: Cells, { alpha = 0, gamma = 0, balanced = 0, clip = 0 }: Params): number {
  return mean(
    each(cells, (g, p) => {
      const q = clipped(p, clip);
      const right = g === 1 ? q : 1 - q;
      const weight = balanced === 0 ? 1 : g === 1 ? alpha : 1 - alpha;
      return -weight * (1 - right) ** gamma * ln(right);
    }),
  );
}

export function poly1Bce(cells: Cells, { epsilon = 0, clip = 0 }: Params): number {
  const wrong = each(cells, (g, p) => (g === 1 ? 1 - clipped(p, clip) : clipped(p, clip)));
  return bce(cells, { clip }) + epsilon * mean(wrong);
}

/** Weight 2 at the boundary of the truth, 1 farthest from it, within each class by itself. */
export function distanceWeightedCe(cells: Cells): number {
  const distance = distanceToOtherKind({ ...cells, values: cells.g });
  if (distance === null) return Number.NaN;
  const ranges = [0, 1].map((kind) => {
    const alike = distance.filter((_, i) => cells.g[i] === kind);
    return { least: Math.min(...alike), most: Math.max(...alike) };
  });
  const near = distance.map((d, i) => {
    const { least, most } = ranges[cells.g[i] ?? 0] ?? { least: 0, most: 0 };
    return (most - d) / (most - least);
  });
  return mean(bces(cells).map((value, i) => value * (1 + (near[i] ?? 0))));
}

export function mse(cells: Cells): number {
  return mean(each(cells, (g, p) => (p - g) ** 2));
}

export function mae(cells: Cells): number {
  return mean(each(cells, (g, p) => Math.abs(p - g)));
}
