/** The values of metrics' own parameters. */
import type { MetricCore } from "./define.ts";

/**
 * Values of a metric's parameters.
 * @param params what differs from the defaults, by metric or loss
 * @returns every parameter of the metric by name; empty where it has none
 */
export function metricParameters(
  { id, parameters = {} }: Pick<MetricCore, "id" | "parameters">,
  params: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const [key, parameter] of Object.entries(parameters)) values[key] = params[id]?.[key] ?? parameter.default;
  return values;
}
