/** The losses' parameters as a scene keeps them: only what differs from the defaults, in the order of the catalogue. */
import type { ParameterCore } from "#losses/define.ts";
import type { Params } from "#losses/evaluation.ts";
import { lossById, losses } from "#losses/index.ts";

/** A loss's own parameter; undefined where there is none of that name (inherited names do not count). */
export function parameterOf(lossId: string, param: string): ParameterCore | undefined {
  const parameters = lossById(lossId)?.parameters;
  return parameters !== undefined && Object.hasOwn(parameters, param) ? parameters[param] : undefined;
}

/** What a chart can be drawn against: the threshold, and every parameter of every loss. */
export function chartVariables(): readonly string[] {
  const parameters = losses.flatMap((loss) => Object.keys(loss.parameters).map((param) => `${loss.id}.${param}`));
  return ["threshold", ...parameters];
}

/**
 * The same parameters in the one way a scene writes them.
 *
 * @param params - legal values by loss and parameter; unknown names are left out
 */
export function compactParams(params: Params): Params {
  const compact: Record<string, Readonly<Record<string, number>>> = {};
  for (const { id, parameters } of losses) {
    const given = Object.hasOwn(params, id) ? params[id] : undefined;
    if (given === undefined) continue;
    const changed = Object.entries(parameters).flatMap(([param, { default: usual }]) => {
      const value = given[param];
      return value === undefined || value === usual ? [] : [[param, value === 0 ? 0 : value] as const];
    });
    if (changed.length > 0) compact[id] = Object.fromEntries(changed);
  }
  return compact;
}
