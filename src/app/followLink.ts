/** Opens what a link says when it is followed inside the page, as one step that undo takes back. */
import { noticeHeads } from "#i18n/problems.ts";
import { readLink } from "#share/readLinkParameters.ts";
import { linkNamesScene } from "#share/route.ts";
import { setLocale, setTheme } from "#store/actions.ts";
import { notifyProblems } from "#store/partial.ts";
import { initialLocale, initialTheme } from "#store/preferences.ts";
import { openScene } from "#store/sceneChanges.ts";

/**
 * @param parameters - what follows the `?` in the new hash; where it says nothing of the scene, or its scene cannot be read,
 *   the drawing stays
 */
export async function followLink(parameters: URLSearchParams): Promise<void> {
  const { content, problems, unreadable } = await readLink(parameters);
  if (linkNamesScene(parameters) && !unreadable) openScene(content);
  notifyProblems(noticeHeads.refusedLink, problems);
  if (parameters.has("lang")) setLocale(initialLocale());
  if (parameters.has("theme")) setTheme(initialTheme());
}
