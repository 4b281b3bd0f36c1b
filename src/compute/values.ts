/** From sums to numbers: the outer functions in float64, metrics, and the reason where something is undefined. */

import type { CompiledLoss } from "#expression/compiled.ts";
import { display } from "#expression/display.ts";
import { evaluate, type Scope, whyUndefined } from "#expression/evaluate.ts";
import { namesIn, type ReduceNode } from "#expression/node.ts";
import type { Reason, Result } from "#losses/evaluation.ts";
import type { MetricDefinition, Study } from "#metrics/define.ts";
import type { Scalars } from "./gpu.ts";

/** Values of sums and scalars by name. */
export function scopeOver(sums: Scalars, scalars: Scalars): Scope {
  return {
    name: (text) => {
      const value = scalars[text] ?? sums[text];
      if (value === undefined) throw new RangeError(`no value for ${text}`);
      return value;
    },
  };
}

/**
 * The loss as a number.
 * @param loss compiled
 * @param scope values of its sums and parameters
 * @param hasMap whether a map exists on the present grids
 */
export function lossValue(loss: CompiledLoss, scope: Scope, hasMap: (map: string) => boolean): Result {
  const missing = loss.maps.find((map) => !hasMap(map));
  if (missing !== undefined) return { reason: { code: "no-map", map: missing } };
  const value = evaluate(loss.outer, scope) + 0; // −0 is shown as 0
  return Number.isFinite(value) ? { value } : { reason: undefinedReason(loss, scope) };
}

/** Where the loss divides by zero, in its writer's words: parameters that are 0 left out, the others by their own names. */
function undefinedReason(loss: CompiledLoss, scope: Scope): Reason {
  const own = [...namesIn(loss.root)]
    .filter((text) => text.startsWith(`${loss.id}.`))
    .map((text) => text.slice(loss.id.length + 1));
  const { root, original } = display(loss, {
    parameters: Object.fromEntries(own.map((text) => [text, { neutral: 0 }])),
    values: Object.fromEntries(own.map((text) => [text, scope.name(`${loss.id}.${text}`)])),
  });
  const reason = whyUndefined(root, {
    name: scope.name,
    reduce: (node) => evaluate(loss.reduction(original(node) as ReduceNode), scope),
  });
  return unqualified(reason ?? { code: "not-finite" }, loss.id);
}

/** Parameters by their own names again. */
function unqualified(reason: Reason, id: string): Reason {
  return "denominator" in reason ? { ...reason, denominator: reason.denominator.replaceAll(`${id}.`, "") } : reason;
}

/** The metric as a number; where it is 0/0 or infinite, why, and what libraries make of it. */
export function metricValue(
  metric: MetricDefinition,
  study: Study,
  parameters: Readonly<Record<string, number>>,
): Result {
  const value = metric.value(study, parameters) + 0;
  if (Number.isFinite(value)) return { value };
  const why = metric.undefinedReason?.(study);
  if (why === undefined) return { reason: { code: "not-finite" } };
  return { reason: { code: "metric", why, libraries: metric.libraries?.(study) ?? [] } };
}
