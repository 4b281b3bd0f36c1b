/** Asks a fresh kernel for numbers that are known: a driver that compiles is not yet a driver that adds. */
import { scalarsOf } from "#compute/catalogue.ts";
import type { Engine } from "#compute/engine.ts";
import { Field } from "#compute/field.ts";
import type { WholeGrids } from "#compute/protocol.ts";
import { maps } from "#maps/index.ts";
import type { KernelGpu } from "./createGpu.ts";

/** Largest difference of a sum, relative to itself or to 1. */
const tolerance = 1e-4;

/** Small, not square, not a whole number of texels wide, with certain, nearly certain and undecided pixels of both kinds. */
function awkwardGrid(): WholeGrids {
  const height = 5;
  const width = 7;
  const probabilities = [0, 1, 1e-7, 0.5, 1 - 1e-7, 0.3, 0.9, 0.04, 0.6, 1e-3, 0.999];
  const cells = Array.from({ length: height * width }, (_, cell) => cell);
  return {
    height,
    width,
    truth: Uint8Array.from(cells, (cell) => (cell % 3 === 0 || cell > 27 ? 1 : 0)),
    prediction: Float64Array.from(cells, (cell) => probabilities[(cell * 4) % probabilities.length] ?? 0),
  };
}

/**
 * Compares every sum of the plan with the float64 evaluator on a small awkward grid: from the general shaders, then from
 * the quicker ones for the default parameters. Leaves that grid on the GPU.
 * @returns null where all agree, else which sum does not
 * @throws ContextLost
 */
export async function selfCheck(engine: Engine, gpu: KernelGpu): Promise<string | null> {
  const grids = awkwardGrid();
  const scalars = scalarsOf({}, 0.5, grids.height * grids.width);
  const expected = engine.evaluatePlan(scalars, grids);
  gpu.load(grids.height, grids.width, grids.truth, grids.prediction);
  const field = new Field(maps);
  field.accept({ whole: grids, changes: [] });
  for (const name of engine.plan.maps) gpu.setMap(name, field.map(name, scalars) ?? new Float64Array(field.length));
  const general = firstDifference(gpu.sums(scalars), expected);
  if (general !== null) return general;
  await gpu.prepare(scalars);
  return firstDifference(gpu.sums(scalars), expected);
}

function firstDifference(sums: Float64Array, expected: Float64Array): string | null {
  for (const [slot, wanted] of expected.entries()) {
    const got = sums[slot] ?? Number.NaN;
    if (Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted))) continue;
    return `sum ${slot} came back as ${got} instead of ${wanted}`;
  }
  return null;
}
