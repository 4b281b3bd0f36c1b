/** Losses made of others. */
import { boundary, cldice } from "./boundaries.ts";
import { type Cells, clipped, each, ln, mean, type Params, softCounts, withPrediction } from "./cells.ts";
import { bce, focal } from "./pixelwise.ts";
import { dice, softIou } from "./regions.ts";

export function bceDice(cells: Cells, { lambdaBce = 1, lambdaDice = 1, smooth = 0 }: Params): number {
  return lambdaBce * bce(cells, {}) + lambdaDice * dice(cells, { smooth });
}

export function bceIou(cells: Cells, { lambdaBce = 1, lambdaIou = 1, smooth = 0 }: Params): number {
  return lambdaBce * bce(cells, {}) + lambdaIou * softIou(cells, { smooth });
}

export function diceFocal(cells: Cells, params: Params): number {
  const { lambdaDice = 1, lambdaFocal = 1, gamma = 2, smooth = 0 } = params;
  return lambdaDice * dice(cells, { smooth }) + lambdaFocal * focal(cells, { gamma });
}

export function diceBoundary(cells: Cells, { alpha = 0, smooth = 0 }: Params): number {
  return (1 - alpha) * dice(cells, { smooth }) + alpha * boundary(cells);
}

/** Cross-entropy with weights β and 1 − β, minus the Dice score; only the logarithms see clipped probabilities. */
export function combo(cells: Cells, { alpha = 0, beta = 0, smooth = 0, clip = 0 }: Params): number {
  const entropy = mean(
    each(cells, (g, p) => -(beta * g * ln(clipped(p, clip)) + (1 - beta) * (1 - g) * ln(1 - clipped(p, clip)))),
  );
  return alpha * entropy - (1 - alpha) * (1 - dice(cells, { smooth }));
}

/** Focal cross-entropy that spares easy background, and a Tversky loss that is focal on the foreground. */
export function unifiedFocal(given: Cells, { lambda = 0, delta = 0, gamma = 0, clip = 0 }: Params): number {
  const cells = withPrediction(given, (p) => clipped(p, clip));
  const entropy = mean(each(cells, (g, p) => (g === 1 ? -delta * ln(p) : -(1 - delta) * p ** gamma * ln(1 - p))));
  const { tp, fp, fn, tn } = softCounts(cells);
  const index = (hits: number, misses: number, alarms: number) =>
    (hits + 1e-7) / (hits + delta * misses + (1 - delta) * alarms + 1e-7);
  const overlap = (1 - index(tn, fp, fn) + (1 - index(tp, fn, fp)) ** (1 - gamma)) / 2;
  return lambda * entropy + (1 - lambda) * overlap;
}

export function diceCldice(cells: Cells, { alpha = 0, iterations = 3 }: Params): number {
  return (1 - alpha) * dice(cells, { smooth: 1 }) + alpha * cldice(cells, { iterations });
}
