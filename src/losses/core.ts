/** What the page knows of the losses from its start. The build puts the result of this module in its place (scripts/lossTables.ts). */
import type { LossCore, LossDefinition } from "./define.ts";
import { definitions } from "./definitions.ts";

/** What the page needs from its start, without the rest. */
function coreOf({ id, family, name, shortName, parameters }: LossDefinition): LossCore {
  const cores = Object.entries(parameters).map(([key, { default: usual, domain }]) => [
    key,
    { default: usual, domain },
  ]);
  return { id, family, name, shortName, parameters: Object.fromEntries(cores) };
}

export const cores: readonly LossCore[] = definitions.map(coreOf);
