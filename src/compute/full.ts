/** All losses, maps and metrics, for engines that have been equipped. */
import type { CompiledLoss } from "#expression/compiled.ts";
import { maps } from "#maps/index.ts";
import { definitions } from "#metrics/definitions.ts";
import { createCatalogue } from "./catalogue.ts";
import { compiledLosses } from "./compiled.ts";

export const fullCatalogue = createCatalogue(compiledLosses, maps, definitions);

const byId: ReadonlyMap<string, CompiledLoss> = new Map(compiledLosses.map((loss) => [loss.id, loss]));

/** The compiled loss of an id. @throws RangeError for ids that do not exist */
export function compiledLoss(id: string): CompiledLoss {
  const loss = byId.get(id);
  if (!loss) throw new RangeError(`There is no loss “${id}”.`);
  return loss;
}
