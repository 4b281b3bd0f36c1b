/** Losses of outlines and of shape. */
import { type Cells, each, mean, type Params, total, withPrediction } from "./cells.ts";
import { crossMean, distanceToOtherKind, mapped, softSkeleton } from "./shapes.ts";

/** p times the signed distance to the truth: the distance outside, 1 − distance inside; 0 where there is no truth. */
export function boundary(cells: Cells): number {
  if (total(cells.g) === 0) return 0;
  const distance = distanceToOtherKind({ ...cells, values: cells.g });
  if (distance === null) return Number.NaN;
  const phi = distance.map((d, i) => (cells.g[i] === 1 ? 1 - d : d));
  return mean(cells.p.map((p, i) => p * (phi[i] ?? 0)));
}

/** Squared errors times distances to the outlines of the truth and of p > ½; a mask without an outline counts as 0. */
export function hausdorffDt(cells: Cells, { alpha = 2, oneSided = 0 }: Params): number {
  const powers = (values: readonly number[]) =>
    (distanceToOtherKind({ ...cells, values }) ?? values.map(() => 0)).map((distance) => distance ** alpha);
  const ofTruth = powers(cells.g);
  const ofPrediction = powers(withPrediction(cells, (p) => (p > 0.5 ? 1 : 0)).p);
  const squares = each(cells, (g, p) => (p - g) ** 2);
  return mean(squares.map((square, i) => square * ((ofTruth[i] ?? 0) + (oneSided === 1 ? 0 : (ofPrediction[i] ?? 0)))));
}

/** How many erosions the squared error survives, later ones weighing more. */
export function hausdorffEr(cells: Cells, { alpha = 2, erosions = 10 }: Params): number {
  let error: readonly number[] = each(cells, (g, p) => (p - g) ** 2);
  let sum = 0;
  for (let k = 1; k <= erosions; k += 1) {
    const left = crossMean({ ...cells, values: error }).values.map((value) => Math.max(0, value - 0.5));
    const [least, most] = [Math.min(...left), Math.max(...left)];
    error = most > least ? left.map((value) => (value - least) / (most - least)) : left;
    sum += k ** alpha * total(error);
  }
  return sum / cells.g.length;
}

/** The length of the prediction's outline, and how much of it lies on the wrong side of the truth's. */
export function activeContour(cells: Cells, { lengthWeight = 1 }: Params): number {
  const steepness = mapped({ ...cells, values: cells.p }, (at) => {
    const [below, farBelow, right, farRight] = [at(1, 0), at(2, 0), at(0, 1), at(0, 2)];
    // Two cells on, the grid must not have ended; NaN marks the cells that do not count.
    if (below === null || farBelow === null || right === null || farRight === null) return Number.NaN;
    return Math.sqrt((farBelow - below) ** 2 + (farRight - right) ** 2 + 1e-8);
  }).values.filter((value) => !Number.isNaN(value));
  const [inside, outside] = [each(cells, (g, p) => p * (g - 1) ** 2), each(cells, (g, p) => (1 - p) * g ** 2)];
  return lengthWeight * mean(steepness) + mean(inside) + mean(outside);
}

/** One minus the F-score of two shares: of the prediction's skeleton in the truth, and the other way round. */
export function cldice(cells: Cells, { iterations = 3, smooth = 1 }: Params): number {
  const { g, p } = cells;
  const shareInside = (image: readonly number[], mask: readonly number[]) => {
    const skeleton = softSkeleton({ ...cells, values: image }, iterations);
    return (total(skeleton.map((value, i) => value * (mask[i] ?? 0))) + smooth) / (total(skeleton) + smooth);
  };
  const [precision, sensitivity] = [shareInside(p, g), shareInside(g, p)];
  return 1 - (2 * precision * sensitivity) / (precision + sensitivity);
}
