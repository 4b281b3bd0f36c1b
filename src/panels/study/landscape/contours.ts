/** Lines of equal value on a grid of samples, by marching squares. */

/** In units of samples: x from 0 to columns − 1, y from 0 to rows − 1. */
export type Point = readonly [x: number, y: number];
export type Segment = readonly [Point, Point];

/**
 * The line of a level, as segments: one or two in each square of four samples that it passes through. Squares with an undefined corner
 * have none; where the four corners leave two ways, the mean of the square decides.
 *
 * @param values [rows × columns], NaN where undefined
 */
export function contour(values: ArrayLike<number>, rows: number, columns: number, level: number): Segment[] {
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < rows; row++) {
    for (let col = 0; col + 1 < columns; col++) {
      const at = row * columns + col;
      const a = values[at] as number;
      const b = values[at + 1] as number;
      const c = values[at + columns + 1] as number;
      const d = values[at + columns] as number;
      if (!Number.isFinite(a + b + c + d)) continue;
      const above = (a > level ? 1 : 0) | (b > level ? 2 : 0) | (c > level ? 4 : 0) | (d > level ? 8 : 0);
      if (above === 0 || above === 15) continue;
      const top: Point = [col + share(a, b, level), row];
      const right: Point = [col + 1, row + share(b, c, level)];
      const bottom: Point = [col + share(d, c, level), row + 1];
      const left: Point = [col, row + share(a, d, level)];
      segments.push(...cut(above, { top, right, bottom, left }, (a + b + c + d) / 4 > level));
    }
  }
  return segments;
}

function share(from: number, to: number, level: number): number {
  return from === to ? 0.5 : Math.min(1, Math.max(0, (level - from) / (to - from)));
}

type Sides = Readonly<Record<"top" | "right" | "bottom" | "left", Point>>;

/** @param above which corners lie above the level: bits from the upper left, clockwise */
function cut(above: number, { top, right, bottom, left }: Sides, middle: boolean): readonly Segment[] {
  switch (above > 7 ? 15 - above : above) {
    case 1:
      return [[left, top]];
    case 2:
      return [[top, right]];
    case 3:
      return [[left, right]];
    case 4:
      return [[right, bottom]];
    case 6:
      return [[top, bottom]];
    case 7:
      return [[left, bottom]];
    default: {
      // 5 or its opposite, 10: two corners across from each other.
      const joined = (above === 5) === middle;
      return joined
        ? [
            [left, bottom],
            [top, right],
          ]
        : [
            [left, top],
            [right, bottom],
          ];
    }
  }
}

/** Round levels between two values, about as many as asked for; none at the ends. */
export function levelsBetween(lowest: number, highest: number, count: number): readonly number[] {
  const span = highest - lowest;
  if (!(span > 0)) return [];
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * (1 - 1e-9)) ?? 10);
  const first = Math.floor(lowest / step + 1e-9) + 1;
  const levels: number[] = [];
  for (let k = first; k * step < highest - 1e-9 * span; k++) levels.push(Number((k * step).toPrecision(12)));
  return levels;
}
