/** The metrics as the list shows them: under headings, without the counts, which are the confusion matrix. */
import type { MetricDefinition } from "#metrics/define.ts";

export interface MetricGroup {
  readonly group: MetricDefinition["group"];
  readonly metrics: readonly MetricDefinition[];
}

/** In the order of the catalogue; headings in the order of their first metric. */
export function groupMetrics(metrics: readonly MetricDefinition[]): readonly MetricGroup[] {
  const groups = new Map<MetricDefinition["group"], MetricDefinition[]>();
  for (const metric of metrics) {
    if (metric.group !== "counts") groups.set(metric.group, [...(groups.get(metric.group) ?? []), metric]);
  }
  return [...groups].map(([group, members]) => ({ group, metrics: members }));
}
