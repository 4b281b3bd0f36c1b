/** Distances, surfaces and skeletons by looking at every cell and all others: slow, and plain to see. */

/** A field of numbers on a grid, row by row. */
export interface Shape {
  readonly height: number;
  readonly width: number;
  readonly values: readonly number[];
}

export interface Point {
  readonly row: number;
  readonly col: number;
}

/** The value at a place, or what is outside. */
function valueAt({ height, width, values }: Shape, row: number, col: number, outside: number): number {
  const inside = row >= 0 && row < height && col >= 0 && col < width;
  return inside ? (values[row * width + col] ?? outside) : outside;
}

/** A new field from what stands at and around each cell. */
export function mapped(shape: Shape, value: (at: (down: number, right: number) => number | null) => number): Shape {
  const { height, width } = shape;
  const values = shape.values.map((_, index) => {
    const [row, col] = [Math.floor(index / width), index % width];
    return value((down, right) => {
      const there = valueAt(shape, row + down, col + right, Number.NaN);
      return Number.isNaN(there) ? null : there;
    });
  });
  return { height, width, values };
}

const cross = [
  [0, 0],
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

const square = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right] as const));

/** What stands on the cells around, those outside the grid left out. */
function around(
  at: (down: number, right: number) => number | null,
  places: readonly (readonly [number, number])[],
): number[] {
  return places.map(([down, right]) => at(down, right)).filter((value) => value !== null);
}

/** The cells of a mask, or those of its complement. */
function pointsOf({ width, values }: Shape, value: 0 | 1): Point[] {
  return values.flatMap((each, index) =>
    each === value ? [{ row: Math.floor(index / width), col: index % width }] : [],
  );
}

/** From each of some cells to the nearest of others. */
export function distances(from: readonly Point[], to: readonly Point[]): number[] {
  return from.map((a) => Math.min(...to.map((b) => Math.hypot(a.row - b.row, a.col - b.col))));
}

/** From every cell to the nearest cell of the other kind; null where there is only one kind. */
export function distanceToOtherKind(mask: Shape): number[] | null {
  const [zeros, ones] = [pointsOf(mask, 0), pointsOf(mask, 1)];
  if (zeros.length === 0 || ones.length === 0) return null;
  const [toOnes, toZeros] = [distances(zeros, ones), distances(ones, zeros)];
  let [zero, one] = [0, 0];
  return mask.values.map((value) => (value === 1 ? toZeros[one++] : toOnes[zero++]) ?? Number.NaN);
}

/** Cells of a mask with a neighbour across an edge that is not in it; outside the grid is not in it. */
export function surface(mask: Shape): Point[] {
  return pointsOf(mask, 1).filter(({ row, col }) =>
    cross.some(([down, right]) => valueAt(mask, row + down, col + right, 0) === 0),
  );
}

/** Cells of a mask within `depth` cells of its outside, counted along rows, columns and diagonals. */
export function strip(mask: Shape, depth: number): number[] {
  const reach = Array.from({ length: 2 * depth + 1 }, (_, k) => k - depth);
  return mask.values.map((value, index) => {
    const [row, col] = [Math.floor(index / mask.width), index % mask.width];
    const near = reach.some((down) => reach.some((right) => valueAt(mask, row + down, col + right, 0) === 0));
    return value === 1 && near ? 1 : 0;
  });
}

/** The mean of a cell and its four neighbours, of which those outside are 0. */
export function crossMean(shape: Shape): Shape {
  return mapped(shape, (at) => around(at, cross).reduce((sum, value) => sum + 0.2 * value, 0));
}

/** The soft skeleton of clDice: what openings remove, over `iterations` erosions. */
export function softSkeleton(image: Shape, iterations: number): number[] {
  const erode = (shape: Shape) => mapped(shape, (at) => Math.min(...around(at, cross)));
  const dilate = (shape: Shape) => mapped(shape, (at) => Math.max(...around(at, square)));
  const removed = (shape: Shape) => {
    const opened = dilate(erode(shape)).values;
    return shape.values.map((value, i) => Math.max(0, value - (opened[i] ?? 0)));
  };
  let eroded = image;
  let skeleton = removed(eroded);
  for (let k = 0; k < iterations; k += 1) {
    eroded = erode(eroded);
    const more = removed(eroded);
    skeleton = skeleton.map((value, i) => value + Math.max(0, (more[i] ?? 0) - value * (more[i] ?? 0)));
  }
  return skeleton;
}
