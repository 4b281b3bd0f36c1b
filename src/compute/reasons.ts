/** Metrics, and the reasons where a loss or a metric is undefined: what the engine says besides the first numbers. */
import type { CompiledLoss } from "#expression/compiled.ts";
import { display } from "#expression/display.ts";
import { evaluate, type Scope } from "#expression/evaluate.ts";
import { namesIn, type ReduceNode } from "#expression/node.ts";
import { whyUndefined } from "#expression/whyUndefined.ts";
import type { Grids } from "#grid/field.ts";
import type { Params, Reason, Result } from "#losses/evaluation.ts";
import type { MetricDefinition, Study } from "#metrics/define.ts";
import { metricParameters } from "#metrics/parameters.ts";
import { createStudy } from "#metrics/study.ts";

/** Where the loss divides by zero, in its writer's words: parameters that are 0 left out, the others by their own names. */
export function undefinedReason(loss: CompiledLoss, scope: Scope): Reason {
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

/** The values of some metrics on the same grids, by id. */
export function metricValues(
  metrics: readonly MetricDefinition[],
  grids: Grids,
  threshold: number,
  params: Params,
): ReadonlyMap<string, Result> {
  const study = createStudy(grids, threshold);
  return new Map(metrics.map((metric) => [metric.id, metricValue(metric, study, metricParameters(metric, params))]));
}
