/** The per-pixel maps by the names that expressions use. */
import type { Grids } from "#grid/field.ts";
import type { MapDefinition, MapGrids } from "./define.ts";
import { distanceField } from "./distanceField.ts";
import { errorOrder, largestErrors, lovaszWeights } from "./errors.ts";
import { steepness } from "./fields/edge.ts";
import { survivingErosion } from "./fields/erosion.ts";
import { softSkeleton } from "./fields/skeleton.ts";
import { type Field, Tape } from "./fields/tape.ts";
import { nearness } from "./nearness.ts";
import { phi } from "./phi.ts";

/** A differentiable map as a program on a tape. */
type Program = (tape: Tape, input: Field, grids: Grids, ...parameters: readonly number[]) => Field | null;

function differentiable(program: Program): Pick<MapDefinition, "compute" | "pullBack"> {
  function run(grids: MapGrids, records: boolean, parameters: readonly number[]) {
    const tape = new Tape(grids.height, grids.width, records);
    const input = tape.input(grids.prediction);
    return { tape, input, output: program(tape, input, grids, ...parameters) };
  }
  return {
    compute: (grids, ...parameters) => run(grids, false, parameters).output?.values ?? null,
    pullBack: (grids, slopes, ...parameters) => {
      const { tape, input, output } = run(grids, true, parameters);
      return output ? tape.backward(output, slopes, input) : new Float64Array(slopes.length);
    },
  };
}

/** Pixels from the largest error to the smallest, sorted once for all who ask. */
const ordered = (grids: MapGrids): Uint32Array => grids.once("error order", errorOrder);

export const maps: readonly MapDefinition[] = [
  phi,
  { name: "dist_g", from: ["truth"], compute: ({ truth, height, width }) => distanceField(truth, height, width) },
  { name: "dist_p", from: ["mask"], compute: ({ mask, height, width }) => distanceField(mask, height, width) },
  { name: "near", from: ["truth"], compute: ({ truth, height, width }) => nearness(truth, height, width) },
  { name: "lovasz", from: ["truth", "prediction"], compute: (grids) => lovaszWeights(ordered(grids), grids.truth) },
  {
    name: "top",
    sparse: true,
    from: ["truth", "prediction"],
    parameters: ["k"],
    compute: (grids, percent = 0) => largestErrors(ordered(grids), percent),
  },
  {
    name: "skel_g",
    from: ["truth"],
    parameters: ["iterations"],
    compute: ({ truth, height, width }, iterations = 0) => {
      const tape = new Tape(height, width, false);
      return softSkeleton(tape, tape.input(Float64Array.from(truth)), iterations).values;
    },
  },
  {
    name: "skel_p",
    from: ["prediction"],
    parameters: ["iterations"],
    ...differentiable((tape, p, _, iterations = 0) => softSkeleton(tape, p, iterations)),
  },
  { name: "edge", from: ["prediction"], ...differentiable((tape, p) => steepness(tape, p)) },
  {
    name: "erosion",
    from: ["truth", "prediction"],
    parameters: ["alpha", "erosions"],
    ...differentiable((tape, p, { truth }, alpha = 0, erosions = 0) =>
      survivingErosion(tape, tape.subtract(p, tape.input(Float64Array.from(truth))), alpha, erosions),
    ),
  },
];
