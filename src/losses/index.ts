/** The list of losses, in the order of the catalogue, as far as the first view needs them; definitions.ts has all that their files say. */
import { cores } from "./core.ts";
import type { LossCore } from "./define.ts";

export const losses: readonly LossCore[] = cores;

const byId: ReadonlyMap<string, LossCore> = new Map(losses.map((loss) => [loss.id, loss]));

/** The loss of an id; undefined for ids that do not exist. */
export function lossById(id: string): LossCore | undefined {
  return byId.get(id);
}
