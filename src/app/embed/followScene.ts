/** Opens another scene that the page around asks for by the embed's address, as one step that undo takes back. */
import { noticeHeads } from "#i18n/problems.ts";
import { readLink } from "#share/readLinkParameters.ts";
import { notifyProblems } from "#store/partial.ts";
import { openScene } from "#store/sceneChanges.ts";

/** @param parameters - where their scene cannot be read, the drawing stays */
export async function followScene(parameters: URLSearchParams): Promise<void> {
  const { content, problems, unreadable } = await readLink(parameters);
  if (!parameters.has("s") || !unreadable) openScene(content);
  notifyProblems(noticeHeads.refusedLink, problems);
}
