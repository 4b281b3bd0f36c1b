/** Opens what a link says when it is followed inside the page, as one step that undo takes back. */
import { noticeHeads } from "#i18n/problems.ts";
import { linkNamesScene } from "#share/openLink.ts";
import { readLinkParameters } from "#share/readLinkParameters.ts";
import { setLocale, setTheme } from "#store/actions.ts";
import { notifyProblems } from "#store/partial.ts";
import { initialLocale, initialTheme } from "#store/preferences.ts";
import { openScene } from "#store/sceneChanges.ts";

/** @param parameters what follows the `?` in the new hash; where it says nothing of the scene, the drawing stays */
export function followLink(parameters: URLSearchParams): void {
  const { content, problems } = readLinkParameters(parameters);
  if (linkNamesScene(parameters)) openScene(content);
  notifyProblems(noticeHeads.refusedLink, problems);
  if (parameters.has("lang")) setLocale(initialLocale());
  if (parameters.has("theme")) setTheme(initialTheme());
}
