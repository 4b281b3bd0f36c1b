/** What the page knows of the metrics from its start. The build puts the result of this module in its place. */
import type { MetricCore } from "./define.ts";
import { coreOf, definitions } from "./definitions.ts";

export const cores: readonly MetricCore[] = definitions.map(coreOf);
