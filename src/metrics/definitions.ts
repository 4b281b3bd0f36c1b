/** The list of metrics, in the order of the catalogue, with all that their files say. The first view does without: it takes index.ts. */
import type { MetricCore, MetricDefinition } from "./define.ts";
import { starter } from "./starter.ts";

export const definitions: readonly MetricDefinition[] = [...starter];

const byId: ReadonlyMap<string, MetricDefinition> = new Map(definitions.map((metric) => [metric.id, metric]));

/** All that is said of a metric; undefined for ids that do not exist. */
export function definitionById(id: string): MetricDefinition | undefined {
  return byId.get(id);
}

/** What the page needs from its start, without the rest. */
export function coreOf({ id, name, tex, count, parameters }: MetricDefinition): MetricCore {
  return { id, name, tex, ...(count && { count }), ...(parameters && { parameters }) };
}
