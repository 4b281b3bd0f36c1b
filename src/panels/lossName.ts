/** What a loss is called where there is little room. */
import { both, type LocalText } from "#i18n/locale.ts";
import { lossById } from "#losses/index.ts";

/** The id itself where there is no such loss. */
export function shortNameOf(id: string): LocalText {
  return lossById(id)?.shortName ?? both(id, id);
}
