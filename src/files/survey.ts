/** What the values of a plane are like: their range, what is no finite number, whether they look like a mask or a probability. */
import type { Pace } from "./pace.ts";
import { type PlaneChoice, planeSize, type Volume } from "./volume.ts";

export interface Survey {
  /** Of the finite values; 0 where there are none. */
  readonly min: number;
  readonly max: number;
  readonly cells: number;
  /** NaN and infinities. */
  readonly notFinite: number;
  /** The first of them, from 0. */
  readonly firstNotFinite: { readonly row: number; readonly col: number } | null;
  /** All finite values are whole numbers. */
  readonly whole: boolean;
  /** There are at most two different finite values. */
  readonly twoValued: boolean;
}

/** Looks at every value of a plane. @throws Abandoned */
export async function survey(volume: Volume, plane: PlaneChoice, pace: Pace): Promise<Survey> {
  const { height, width } = planeSize(volume, plane);
  const values = new Float64Array(width);
  let [min, max, notFinite] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  let firstNotFinite: Survey["firstNotFinite"] = null;
  let [whole, twoValued] = [true, true];
  let [one, other] = [Number.NaN, Number.NaN];
  for (let row = 0; row < height; row += 1) {
    if (pace.due()) await pace.rest();
    volume.readRow(plane, row, values);
    for (let col = 0; col < width; col += 1) {
      const value = values[col] ?? 0;
      if (!Number.isFinite(value)) {
        notFinite += 1;
        firstNotFinite ??= { row, col };
        continue;
      }
      if (value < min) min = value;
      if (value > max) max = value;
      if (whole && !Number.isInteger(value)) whole = false;
      if (!twoValued || value === one || value === other) continue;
      if (Number.isNaN(one)) one = value;
      else if (Number.isNaN(other)) other = value;
      else twoValued = false;
    }
  }
  const none = notFinite === height * width;
  const range = none ? { min: 0, max: 0 } : { min, max };
  return { ...range, cells: height * width, notFinite, firstNotFinite, whole, twoValued };
}
