/** The list of losses, in the order of the catalogue, with all that their files say. The first view does without: it takes index.ts. */
import { bce } from "./bce.ts";
import { boundary } from "./boundary.ts";
import type { LossCore, LossDefinition } from "./define.ts";
import { dice } from "./dice.ts";
import { focal } from "./focal.ts";
import { softIou } from "./softIou.ts";
import { tversky } from "./tversky.ts";

export const definitions: readonly LossDefinition[] = [bce, focal, dice, softIou, tversky, boundary];

const byId: ReadonlyMap<string, LossDefinition> = new Map(definitions.map((loss) => [loss.id, loss]));

/** All that is said of a loss; undefined for ids that do not exist. */
export function definitionById(id: string): LossDefinition | undefined {
  return byId.get(id);
}

/** What the page needs from its start, without the rest. */
export function coreOf({ id, family, name, shortName, parameters, references }: LossDefinition): LossCore {
  const core = Object.entries(parameters).map(([key, { help: _, logarithmic: __, neutral: ___, ...own }]) => [
    key,
    own,
  ]);
  return { id, family, name, shortName, parameters: Object.fromEntries(core), references };
}
