/** What the page knows of the metrics from its start. The build puts the result of this module in its place (scripts/lossTables.ts). */
import type { MetricCore, MetricDefinition } from "./define.ts";
import { definitions } from "./definitions.ts";

/** Ids, and which values of their parameters are legal. */
function coreOf({ id, parameters }: MetricDefinition): MetricCore {
  if (!parameters) return { id };
  const cores = Object.entries(parameters).map(([key, { default: usual, domain }]) => [
    key,
    { default: usual, domain },
  ]);
  return { id, parameters: Object.fromEntries(cores) };
}

export const cores: readonly MetricCore[] = definitions.map(coreOf);
