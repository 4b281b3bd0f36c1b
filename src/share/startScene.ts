/** Which scene the page starts with, where a link or the tab has something to say of it. */
import { keepNotices } from "#i18n/share.ts";
import { notify } from "#store/actions.ts";
import { readKept } from "#store/keep.ts";
import { startWith } from "#store/sceneChanges.ts";
import { startWithLink } from "./readLinkParameters.ts";
import { linkNamesScene, parseRoute } from "./route.ts";

/**
 * Starts with the scene that this tab has kept, unless the address names another one; else with what the address says.
 *
 * @param hash - `location.hash`
 */
export async function startScene(hash: string): Promise<void> {
  const { page, parameters } = parseRoute(hash);
  const kept = await readKept();
  const namesAnother = page === "explore" && linkNamesScene(parameters) && kept !== "corrupt" && kept?.address !== hash;
  if (kept === "corrupt") notify("problem", keepNotices.corrupt);
  if (kept === null || kept === "corrupt" || namesAnother) await startWithLink(parameters);
  else startWith(kept.content, kept.opened);
}
