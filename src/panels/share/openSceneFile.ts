/** Opens a scene file that a visitor has chosen or dropped, as one step that undo takes back. */

import type { LocalText } from "#i18n/locale.ts";
import { fileProblems } from "#i18n/share.ts";
import { readSceneFile, refusedSize } from "#scene/file.ts";
import { notifyProblems } from "#store/partial.ts";
import { playground } from "#store/playground.ts";
import { openScene } from "#store/sceneChanges.ts";

/** @returns why the file was not opened; null where it was. Fields that were refused are told in a notice. */
export async function openSceneFile(file: File): Promise<LocalText | null> {
  const tooLarge = refusedSize(file.size, file.name);
  if (tooLarge !== null) return tooLarge;
  const text = await file.text().catch(() => null);
  if (text === null) return fileProblems.unreadable(file.name);
  const read = readSceneFile(text, file.name, playground.getState());
  if ("refused" in read) return read.refused;
  openScene(read.content);
  notifyProblems(fileProblems.someRefused(file.name), read.problems);
  return null;
}
