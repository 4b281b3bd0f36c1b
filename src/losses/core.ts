/** What the page knows of the losses from its start. The build puts the result of this module in its place (scripts/lossTables.ts). */
import type { LossCore } from "./define.ts";
import { coreOf, definitions } from "./definitions.ts";

export const cores: readonly LossCore[] = definitions.map(coreOf);
