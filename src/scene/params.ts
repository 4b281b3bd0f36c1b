/** The parameters of losses and metrics as a scene keeps them: only what differs from the defaults, in the order of the catalogue. */
import { both, type LocalText } from "#i18n/locale.ts";
import type { ParameterCore } from "#losses/define.ts";
import type { Params } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import { metrics } from "#metrics/index.ts";

/** A loss, or a metric with parameters of its own. No two of them have one id. */
export interface Owner {
  readonly id: string;
  readonly name: LocalText;
  readonly parameters: Readonly<Record<string, ParameterCore>>;
}

export const owners: readonly Owner[] = [
  ...losses,
  ...metrics.flatMap(({ id, parameters }) => (parameters ? [{ id, name: both(id, id), parameters }] : [])),
];

const byId: ReadonlyMap<string, Owner> = new Map(owners.map((owner) => [owner.id, owner]));

/** Who has the parameters under an id; undefined for ids without. */
export function ownerById(id: string): Owner | undefined {
  return byId.get(id);
}

/** A parameter of a loss or metric; undefined where there is none of that name (inherited names do not count). */
export function parameterOf(owner: string, param: string): ParameterCore | undefined {
  const parameters = ownerById(owner)?.parameters;
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
 * @param params - legal values by loss or metric and parameter; unknown names are left out
 */
export function compactParams(params: Params): Params {
  const compact: Record<string, Readonly<Record<string, number>>> = {};
  for (const { id, parameters } of owners) {
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
