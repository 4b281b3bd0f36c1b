/** Changes of threshold and parameters, and of the chart's variable. They load with the panels that make them. */
import { inDomain, variableParts } from "#losses/domain.ts";
import type { Params } from "#losses/evaluation.ts";
import { chartVariables, compactParams, parameterOf } from "#scene/params.ts";
import { isLocked } from "./limits.ts";
import { playground } from "./playground.ts";
import { change, setView } from "./settings.ts";

/**
 * Sets the threshold.
 *
 * @param threshold - moved into [0, 1]; anything but a number changes nothing
 * @param gesture - changes of one drag carry the same text and are one step of history
 */
export function setThreshold(threshold: number, gesture: string | null = null): void {
  if (Number.isNaN(threshold) || isLocked("threshold")) return;
  change({ threshold: Math.min(1, Math.max(0, threshold)) }, gesture);
}

/**
 * Sets a parameter of a loss or metric.
 *
 * @param value - in the parameter's domain; anything else changes nothing, nor do names that do not exist
 * @param gesture - changes of one drag carry the same text and are one step of history
 */
export function setParam(owner: string, param: string, value: number, gesture: string | null = null): void {
  const parameter = parameterOf(owner, param);
  if (parameter === undefined || !inDomain(parameter, value) || isLocked("params")) return;
  const { params } = playground.getState().settings;
  change({ params: withOwner(params, owner, { ...params[owner], [param]: value }) }, gesture);
}

/**
 * Sets all parameters of a loss or metric at once: those that are not given get their defaults. One step of history.
 *
 * @param params - values outside a parameter's domain, and names that do not exist, are left out
 * @param gesture - as for `setParam`
 */
export function setParams(
  owner: string,
  params: Readonly<Record<string, number>>,
  gesture: string | null = null,
): void {
  if (isLocked("params")) return;
  const legal = Object.entries(params).filter(([param, value]) => {
    const parameter = parameterOf(owner, param);
    return parameter !== undefined && inDomain(parameter, value);
  });
  change({ params: withOwner(playground.getState().settings.params, owner, Object.fromEntries(legal)) }, gesture);
}

/**
 * Sets threshold and parameters at once, as one step of history. What is outside its domain, or does not exist, is left out.
 *
 * @param values - by variable: `threshold`, `<loss>.<param>`
 */
export function setVariables(values: Readonly<Record<string, number>>): void {
  let { threshold, params } = playground.getState().settings;
  if (isLocked("params") || isLocked("threshold")) return;
  for (const [variable, value] of Object.entries(values)) {
    if (variable === "threshold") threshold = Math.min(1, Math.max(0, value));
    const [owner, param] = variableParts(variable);
    const parameter = parameterOf(owner, param);
    if (parameter && inDomain(parameter, value))
      params = withOwner(params, owner, { ...params[owner], [param]: value });
  }
  change({ threshold, params }, null);
}

/** Sets all parameters of a loss or metric back to their defaults. */
export function resetParams(owner: string): void {
  setParams(owner, {});
}

function withOwner(params: Params, owner: string, own: Readonly<Record<string, number>>): Params {
  return compactParams({ ...params, [owner]: own });
}

/** What the chart is drawn against; variables that do not exist change nothing. */
export function setChart(variable: string): void {
  if (chartVariables().includes(variable)) setView({ chart: variable });
}
