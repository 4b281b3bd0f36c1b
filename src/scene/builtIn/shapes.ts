/** What built-in scenes are drawn with: outlines as signed depths, soft edges, seeded chance. */
import { emptyGrids } from "#grid/field.ts";
import { defaultSettings, type SceneContent, type Settings } from "#scene/scene.ts";

/** How far a cell lies inside an outline, in cells; negative outside, 0 on it. */
export type Depth = (row: number, col: number) => number;

/** A disc. */
export function disc(centreRow: number, centreCol: number, radius: number): Depth {
  return (row, col) => radius - Math.hypot(row - centreRow, col - centreCol);
}

/** An ellipse, turned anticlockwise by an angle in degrees; the depth is exact on its outline only. */
export function ellipse(centreRow: number, centreCol: number, high: number, wide: number, degrees = 0): Depth {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (row, col) => {
    const [down, right] = [row - centreRow, col - centreCol];
    const along = (right * cos - down * sin) / wide;
    const across = (right * sin + down * cos) / high;
    return (1 - Math.hypot(along, across)) * Math.min(high, wide);
  };
}

/** A line with round ends. */
export function line(
  [fromRow, fromCol]: readonly [number, number],
  [toRow, toCol]: readonly [number, number],
  halfWidth: number,
): Depth {
  const [down, right] = [toRow - fromRow, toCol - fromCol];
  const square = down ** 2 + right ** 2;
  return (row, col) => {
    const along = square === 0 ? 0 : ((row - fromRow) * down + (col - fromCol) * right) / square;
    const part = Math.min(1, Math.max(0, along));
    return halfWidth - Math.hypot(row - fromRow - part * down, col - fromCol - part * right);
  };
}

/** What lies in any of several outlines. */
export function union(...parts: readonly Depth[]): Depth {
  return (row, col) => parts.reduce((most, part) => Math.max(most, part(row, col)), Number.NEGATIVE_INFINITY);
}

/** What lies in the first and not in the second. */
export function without(whole: Depth, hole: Depth): Depth {
  return (row, col) => Math.min(whole(row, col), -hole(row, col));
}

/** An outline moved by some cells. */
export function moved(depth: Depth, rows: number, cols: number): Depth {
  return (row, col) => depth(row - rows, col - cols);
}

/** Probabilities with a logistic edge, as networks make them. */
export function soft(depth: Depth, { edge = 0.9, low = 0.02, high = 0.96 } = {}): Depth {
  return (row, col) => low + (high - low) / (1 + Math.exp(-depth(row, col) / edge));
}

/** A number in [0, 1) that is always the same for a cell and a seed. */
export function chance(row: number, col: number, seed: number): number {
  let bits = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(col + 1, 0x85ebca6b) ^ Math.imul(seed + 1, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
}

/** A scene: truth where the depth is not negative, probabilities in steps of 0.005. */
export function sketch(
  [height, width]: readonly [number, number],
  truth: Depth,
  prediction: Depth,
  settings: Partial<Settings> = {},
): SceneContent {
  const grids = emptyGrids(height, width);
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      const cell = row * width + col;
      grids.truth[cell] = truth(row, col) >= 0 ? 1 : 0;
      grids.prediction[cell] = Math.min(1, Math.max(0, Math.round(prediction(row, col) * 200) / 200));
    }
  }
  return { grids, settings: { ...defaultSettings, ...settings } };
}
