/** A set of losses, maps and metrics that an engine serves, the plans of pixel sums that serve them all, and the values of scalars for a scene. */
import type { CompiledLoss } from "#expression/compiled.ts";
import { baseOfMap, isMap, pixelNames } from "#expression/names.ts";
import { isValue, type Node, namesIn, number } from "#expression/node.ts";
import { fold, substitute } from "#expression/simplify.ts";
import type { Params } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import type { MapDefinition } from "#maps/define.ts";
import type { MetricDefinition } from "#metrics/define.ts";
import type { Scalars, SumPlan } from "./gpu.ts";

/** What an engine knows: a few losses at the page's start, all of them soon after. */
export interface Catalogue {
  readonly losses: readonly CompiledLoss[];
  readonly maps: readonly MapDefinition[];
  readonly metrics: readonly MetricDefinition[];
  /** Names of the sums over `p`, `g` and maps of the truth alone: one pass, on the GPU where there is one. */
  readonly names: readonly string[];
  readonly plan: SumPlan;
  /** All other sums by name. */
  readonly hosted: ReadonlyMap<string, HostedSum>;
}

/** A sum that the float64 evaluator makes, as a plan of its own. */
export interface HostedSum extends SumPlan {
  /** A map without which a pixel adds nothing: only where it is not 0 is there anything to add up. */
  readonly sparse: string | null;
}

export function createCatalogue(
  compiled: readonly CompiledLoss[],
  maps: readonly MapDefinition[],
  metrics: readonly MetricDefinition[],
): Catalogue {
  const titles = [...new Set(compiled.flatMap((loss) => [...loss.sums.keys()]))];
  const plans = new Map(titles.map((title) => [title, planOf([title], compiled)]));
  const hosted = new Map(
    [...plans].flatMap(([title, plan]) =>
      isHosted(plan, maps) ? [[title, { ...plan, sparse: sparseMap(plan, maps) }] as const] : [],
    ),
  );
  const names = titles.filter((title) => !hosted.has(title));
  return { losses: compiled, maps, metrics, names, plan: planOf(names, compiled), hosted };
}

/** The sums of a loss that stay with the evaluator; with any of them the loss is costly, and its maps are not drawn by the GPU. */
export function hostedSums(loss: CompiledLoss, { hosted }: Pick<Catalogue, "hosted">): readonly string[] {
  return [...loss.sums.keys()].filter((title) => hosted.has(title));
}

/**
 * Whether a sum stays with the float64 evaluator: its maps change with every stroke, so that sending them would cost more than
 * summing them; or it compares with the threshold, which float32 cannot do.
 */
function isHosted({ maps: used, scalars }: SumPlan, maps: readonly MapDefinition[]): boolean {
  return scalars.includes("threshold") || used.some((name) => isMoving(name, maps));
}

function isMoving(name: string, maps: readonly MapDefinition[]): boolean {
  const base = baseOfMap(name);
  const definition = maps.find((map) => map.name === base);
  return base !== name || definition?.from.some((source) => source !== "truth") === true;
}

function sparseMap({ bodies, maps: used }: SumPlan, maps: readonly MapDefinition[]): string | null {
  const isSparse = (name: string): boolean => maps.some((map) => map.name === baseOfMap(name) && map.sparse === true);
  const without = (name: string, body: Node): Node =>
    fold(substitute(body, (text) => (text === name ? number(0) : undefined)));
  return used.find((name) => isSparse(name) && bodies.every((body) => isValue(without(name, body), 0))) ?? null;
}

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
