/** Changes of the prediction's shape and confidence that curves are drawn against; what each does to the grid is in grid/geometry.ts. */

export interface GeometryCore {
  /** The range a curve is drawn over where none is asked for. */
  readonly from: number;
  readonly to: number;
  /** Number of points of that range, ends included. */
  readonly steps: number;
  /** At this amount nothing changes. */
  readonly neutral: number;
  /** Amounts below are undefined. */
  readonly least?: number;
  /** So is the least amount itself. */
  readonly open?: true;
}

/** By variable. Shifts and radii in cells, σ in cells, temperature and size as factors. */
export const geometry = {
  "shift-x": { from: -16, to: 16, steps: 33, neutral: 0 },
  "shift-y": { from: -16, to: 16, steps: 33, neutral: 0 },
  dilate: { from: -8, to: 8, steps: 17, neutral: 0 },
  blur: { from: 0, to: 8, steps: 33, neutral: 0, least: 0 },
  temperature: { from: 0.1, to: 5, steps: 50, neutral: 1, least: 0, open: true },
  size: { from: 0.5, to: 2, steps: 31, neutral: 1, least: 0, open: true },
} as const satisfies Readonly<Record<string, GeometryCore>>;

export type GeometryVariable = keyof typeof geometry;

export function isGeometry(variable: string): variable is GeometryVariable {
  return Object.hasOwn(geometry, variable);
}

/** Whether a finite amount has a meaning: no blur below 0, no temperature or size of 0. */
export function legalAmount(variable: GeometryVariable, amount: number): boolean {
  const { least, open }: GeometryCore = geometry[variable];
  return least === undefined || amount > least || (amount === least && !open);
}
