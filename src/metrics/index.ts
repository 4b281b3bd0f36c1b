/** The list of metrics, in the order of the catalogue, as far as the first view needs them; definitions.ts has all that their files say. */
import { cores } from "./core.ts";
import type { MetricCore } from "./define.ts";

export { confusionAt } from "./confusion.ts";

export const metrics: readonly MetricCore[] = cores;

const byId: ReadonlyMap<string, MetricCore> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric of an id; undefined for ids that do not exist. */
export function metricById(id: string): MetricCore | undefined {
  return byId.get(id);
}
