/** What is read off the state in more than one place. */
import type { Params } from "#losses/evaluation.ts";
import { lossById } from "#losses/index.ts";
import type { PlaygroundState } from "./state.ts";

const merged = new WeakMap<Params, Map<string, Readonly<Record<string, number>>>>();

/**
 * All parameters of a loss as they are now, defaults included. The same object until a parameter changes; empty for ids
 * that do not exist.
 */
export function paramsOf({ settings }: PlaygroundState, lossId: string): Readonly<Record<string, number>> {
  const known = merged.get(settings.params) ?? new Map<string, Readonly<Record<string, number>>>();
  merged.set(settings.params, known);
  const found = known.get(lossId) ?? mergeParams(settings.params, lossId);
  known.set(lossId, found);
  return found;
}

function mergeParams(params: Params, lossId: string): Readonly<Record<string, number>> {
  const parameters = Object.entries(lossById(lossId)?.parameters ?? {});
  const usual = Object.fromEntries(parameters.map(([name, parameter]) => [name, parameter.default]));
  return { ...usual, ...params[lossId] };
}
