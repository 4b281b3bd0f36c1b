/** From the values of a plane to a grid: as a mask above a threshold, or as probabilities in one of four scales. */
import type { GridName, Grids, Size } from "#grid/field.ts";
import { largestSide } from "#grid/field.ts";
import { resizeGrids } from "#grid/resize.ts";
import type { Pace } from "./pace.ts";
import { type Crop, type Sampling, sampleMeans, sampleNearest } from "./sample.ts";
import type { Survey } from "./survey.ts";
import { firstPlane, type Volume } from "./volume.ts";

/** How values become probabilities: as they are, divided by 255, from least to greatest, or as logits through the sigmoid. */
export type Scaling = "as-is" | "by-255" | "min-max" | "sigmoid";

export const scalings: readonly Scaling[] = ["as-is", "by-255", "min-max", "sigmoid"];

/** Whether a scaling makes probabilities of all finite values. */
export function scalingFits(scaling: Scaling, { min, max }: Survey): boolean {
  if (scaling === "as-is") return min >= 0 && max <= 1;
  if (scaling === "by-255") return min >= 0 && max <= 255;
  return scaling === "sigmoid" || max > min;
}

/** The scaling that is most likely meant: bytes of a picture, logits where some are negative, else the first that fits. */
export function firstScaling(volume: Volume, values: Survey): Scaling {
  if (volume.type === "picture" || volume.type === "uint8") return values.max > 1 ? "by-255" : "as-is";
  if (scalingFits("as-is", values)) return "as-is";
  if (values.whole && scalingFits("by-255", values)) return "by-255";
  return values.min < 0 && !values.whole ? "sigmoid" : "min-max";
}

/** The threshold that is most likely meant: any label above the background, or the middle. */
export function firstThreshold(volume: Volume, { min, max, whole, twoValued }: Survey): number {
  if (whole && !twoValued && min === 0 && volume.type !== "picture") return 0.5;
  return max > min ? (min + max) / 2 : 0.5;
}

const truthNames = /truth|(^|[^a-z])(gt|mask|label|seg|target|annot|lesion|manual|真值|标注|掩码)/i;
const predictionNames = /pred|prob|logit|score|softmax|sigmoid|output|heat|预测|概率/i;

/** Which grid some data are meant for: by their name, else by whether they are two whole numbers at most. */
export function guessGrid(name: string, values: Survey): GridName {
  return namedFor(name) ?? (values.twoValued && values.whole ? "truth" : "prediction");
}

/** Which grid a name speaks of; null where it does not tell. */
export function namedFor(name: string): GridName | null {
  if (predictionNames.test(name)) return "prediction";
  return truthNames.test(name) ? "truth" : null;
}

/** How values come into another size: the nearest one, or the mean over each new cell (straight lines between where there are more). */
export type Resampling = "nearest" | "mean";

export const resamplings: readonly Resampling[] = ["nearest", "mean"];

/**
 * Cells whose value is above a threshold; NaN is above none.
 *
 * @param how - by means: where at least half of the cell is above it
 * @throws Abandoned
 */
export async function takeMask(
  sampling: Sampling,
  threshold: number,
  how: Resampling = "nearest",
): Promise<Uint8Array> {
  if (how === "nearest") return Uint8Array.from(await sampleNearest(sampling), (value) => (value > threshold ? 1 : 0));
  const shares = await sampleMeans(sampling, (value) => (value > threshold ? 1 : 0));
  // A billionth of slack: shares that add up to a half may be an ulp below it.
  return Uint8Array.from(shares, (share) => (share >= 0.5 - 1e-9 ? 1 : 0));
}

/** Probabilities in [0, 1]; what is not finite counts as 0. @throws Abandoned */
export async function takeProbabilities(
  sampling: Sampling,
  scaling: Scaling,
  values: Survey,
  how: Resampling = "mean",
): Promise<Float64Array> {
  const scaled = scales[scaling](values);
  const toP = (value: number): number => (Number.isFinite(value) ? scaled(value) : 0);
  const sampled = how === "mean" ? await sampleMeans(sampling, toP) : (await sampleNearest(sampling)).map(toP);
  // Shares that should add up to 1 may be an ulp above it.
  return sampled.map((p) => Math.min(1, Math.max(0, p)) + 0);
}

const scales: Readonly<Record<Scaling, (values: Survey) => (value: number) => number>> = {
  "as-is": () => (value) => value,
  "by-255": () => (value) => value / 255,
  "min-max": ({ min, max }) => {
    // Halved, since the range of two huge numbers is infinite.
    const half = max / 2 - min / 2;
    return (value) => (half > 0 ? (value / 2 - min / 2) / half : 0);
  },
  sigmoid: () => (value) => 1 / (1 + Math.exp(-value)),
};

/** What becomes of the grid that nothing is taken for, where the size changes. */
export type OtherGrid = "keep" | "stretch" | "clear";

/** A grid in another size: what fits is kept, or it is stretched, or it is cleared. @throws Abandoned */
export async function otherGrid(
  grids: Grids,
  grid: GridName,
  size: Size,
  how: OtherGrid,
  pace: Pace,
): Promise<Uint8Array | Float64Array> {
  if (how === "clear") return new (grid === "truth" ? Uint8Array : Float64Array)(size.height * size.width);
  if (how === "keep" || (size.height === grids.height && size.width === grids.width)) {
    return resizeGrids(grids, size.height, size.width)[grid];
  }
  const volume = gridVolume(grids, grid);
  const crop = { top: 0, left: 0, height: grids.height, width: grids.width };
  const sampling = { volume, plane: firstPlane(volume), planeWidth: grids.width, crop, size, pace };
  return grid === "truth" ? takeMask(sampling, 0.5) : sampleMeans(sampling, (p) => p);
}

function gridVolume(grids: Grids, grid: GridName): Volume {
  const { height, width } = grids;
  return {
    name: grid,
    type: "float64",
    shape: [height, width],
    axes: ["0", "1"],
    channels: [],
    readRow: (_, row, into) => into.set(grids[grid].subarray(row * width, (row + 1) * width)),
  };
}

export type CropKind = "whole" | "square" | "rectangle";

/** The part of a plane that is taken. A rectangle is the caller's to check with `cropFits`. */
export function cropOf(kind: CropKind, { height, width }: Size, rectangle: Crop): Crop {
  if (kind === "rectangle") return rectangle;
  if (kind === "whole") return { top: 0, left: 0, height, width };
  const side = Math.min(height, width);
  return { top: Math.floor((height - side) / 2), left: Math.floor((width - side) / 2), height: side, width: side };
}

/** Whether a rectangle lies in a plane and has cells. */
export function cropFits({ top, left, height, width }: Crop, size: Size): boolean {
  const whole = [top, left, height, width].every((side) => Number.isInteger(side) && side >= 0);
  return whole && height > 0 && width > 0 && top + height <= size.height && left + width <= size.width;
}

/** Whether so many cells can be computed live. */
export function isLive({ height, width }: Size): boolean {
  return height <= largestSide && width <= largestSide;
}

/** A size whose longer side is at most so long, of the same proportions. */
export function sizeWithin({ height, width }: Size, longest: number = largestSide): Size {
  const share = Math.min(1, longest / Math.max(height, width));
  return { height: Math.max(1, Math.round(height * share)), width: Math.max(1, Math.round(width * share)) };
}
