/** What is read off the state in more than one place. */
import type { Params } from "#losses/evaluation.ts";
import { ownerById } from "#scene/params.ts";
import type { PlaygroundState } from "./state.ts";

const merged = new WeakMap<Params, Map<string, Readonly<Record<string, number>>>>();

/**
 * All parameters of a loss or metric as they are now, defaults included. The same object until a parameter changes; empty for ids
 * that do not exist.
 */
export function paramsOf({ settings }: PlaygroundState, owner: string): Readonly<Record<string, number>> {
  const known = merged.get(settings.params) ?? new Map<string, Readonly<Record<string, number>>>();
  merged.set(settings.params, known);
  const found = known.get(owner) ?? mergeParams(settings.params, owner);
  known.set(owner, found);
  return found;
}

function mergeParams(params: Params, owner: string): Readonly<Record<string, number>> {
  const parameters = Object.entries(ownerById(owner)?.parameters ?? {});
  const usual = Object.fromEntries(parameters.map(([name, parameter]) => [name, parameter.default]));
  return { ...usual, ...params[owner] };
}
