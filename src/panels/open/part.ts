/** What a board will take: which array, which plane of it, read how. */
import type { Pace } from "#files/pace.ts";
import type { Crop } from "#files/sample.ts";
import { type Survey, survey } from "#files/survey.ts";
import {
  firstScaling,
  firstThreshold,
  guessGrid,
  namedFor,
  type Resampling,
  type Scaling,
  scalingFits,
  takeMask,
  takeProbabilities,
} from "#files/take.ts";
import { firstPlane, type GridName, type PlaneChoice, planeSize, type Size, type Volume } from "#files/volume.ts";
import type { Source } from "./sources.ts";

export interface Part {
  readonly source: Source;
  readonly volume: Volume;
  readonly plane: PlaneChoice;
  readonly values: Survey;
  readonly as: "mask" | "probability";
  /** A mask is 1 above it. */
  readonly threshold: number;
  readonly scaling: Scaling;
  /** How it comes into another size. */
  readonly resampling: Resampling;
  /** What is not finite is taken as 0: the visitor has said so. */
  readonly zeros: boolean;
}

export type Parts = Readonly<Record<GridName, Part | null>>;

/** The first reading of an array for a board. @throws FileRefused, Abandoned */
export async function readPart(grid: GridName, source: Source, pace: Pace): Promise<Part> {
  const volume = await source.load(pace);
  const plane = firstPlane(volume);
  const values = await survey(volume, plane, pace);
  return {
    source,
    volume,
    plane,
    values,
    as: grid === "truth" ? "mask" : "probability",
    threshold: firstThreshold(volume, values),
    scaling: firstScaling(volume, values),
    resampling: grid === "truth" ? "nearest" : "mean",
    zeros: false,
  };
}

/** The same with another plane: threshold and scale stay where they still make sense. @throws Abandoned */
export async function withPlane(part: Part, plane: PlaneChoice, pace: Pace): Promise<Part> {
  const values = await survey(part.volume, plane, pace);
  const { min, max } = values;
  const stays = min === max || (part.threshold >= min && part.threshold < max);
  return {
    ...part,
    plane,
    values,
    threshold: stays ? part.threshold : firstThreshold(part.volume, values),
    scaling: scalingFits(part.scaling, values) ? part.scaling : firstScaling(part.volume, values),
  };
}

/**
 * Which board new arrays go to. One: where its name or its values point to. More: those whose names tell, else the first two, to both
 * boards.
 *
 * @throws FileRefused, Abandoned
 */
export async function assign(sources: readonly Source[], parts: Parts, pace: Pace): Promise<Parts> {
  const [one, other] = twoOf(sources);
  if (one === undefined) return parts;
  if (other !== undefined) {
    return { truth: await readPart("truth", one, pace), prediction: await readPart("prediction", other, pace) };
  }
  const part = await readPart("truth", one, pace);
  const grid = guessGrid(one.label, part.values);
  const forPrediction = { as: "probability", resampling: "mean" } as const;
  return { ...parts, [grid]: grid === "truth" ? part : { ...part, ...forPrediction } };
}

/** The two that fit truth and prediction best. */
function twoOf(sources: readonly Source[]): readonly (Source | undefined)[] {
  if (sources.length < 2) return sources;
  const prediction = sources.find(({ label }) => namedFor(label) === "prediction");
  const others = sources.filter((source) => source !== prediction);
  const truth = others.find(({ label }) => namedFor(label) === "truth") ?? others[0];
  return [truth, prediction ?? others.find((source) => source !== truth)];
}

/** The cells a part becomes. @throws Abandoned */
export async function cellsOf(part: Part, crop: Crop, size: Size, pace: Pace): Promise<Uint8Array | Float64Array> {
  const { volume, plane } = part;
  const sampling = { volume, plane, planeWidth: planeSize(volume, plane).width, crop, size, pace };
  if (part.as === "mask") return takeMask(sampling, part.threshold, part.resampling);
  return takeProbabilities(sampling, part.scaling, part.values, part.resampling);
}
