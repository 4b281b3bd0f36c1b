/** All losses compiled, the one plan of pixel sums that serves them all, and the values of scalars for a scene. */
import type { CompiledLoss } from "#expression/compiled.ts";
import { isMap, pixelNames } from "#expression/names.ts";
import { type Node, namesIn } from "#expression/node.ts";
import type { Params } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import { compiledLosses } from "./compiled.ts";
import type { Scalars, SumPlan } from "./gpu.ts";

const compiled: ReadonlyMap<string, CompiledLoss> = new Map(compiledLosses.map((loss) => [loss.id, loss]));

/** The compiled loss of an id. @throws RangeError for ids that do not exist */
export function compiledLoss(id: string): CompiledLoss {
  const loss = compiled.get(id);
  if (!loss) throw new RangeError(`There is no loss “${id}”.`);
  return loss;
}

/** Names and bodies of all different pixel sums. */
export const sumNames: readonly string[] = [
  ...new Set([...compiled.values()].flatMap((loss) => [...loss.sums.keys()])),
];

/** The plan the GPU kernel and the evaluator both carry out. */
export const sumPlan: SumPlan = planOf(sumNames, [...compiled.values()]);

/** A plan of some sums of some losses. */
export function planOf(names: readonly string[], from: readonly CompiledLoss[]): SumPlan {
  const bodies = names.map((title) => from.find((loss) => loss.sums.has(title))?.sums.get(title) as Node);
  const used = bodies.reduce((found, body) => namesIn(body, found), new Set<string>());
  return {
    bodies,
    maps: [...used].filter(isMap),
    scalars: [...used].filter((text) => !pixelNames.has(text)),
  };
}

/**
 * Values of all scalars an expression may use.
 * @param params what differs from the defaults, by loss
 * @param threshold of the scene
 * @param count number of pixels
 */
export function scalarsOf(params: Params, threshold: number, count: number): Scalars {
  const values: Record<string, number> = { N: count, threshold };
  for (const { id, parameters } of losses) {
    for (const [key, parameter] of Object.entries(parameters))
      values[`${id}.${key}`] = params[id]?.[key] ?? parameter.default;
  }
  return values;
}
