/** Opens a scene file that a visitor has chosen or dropped, as one step that undo takes back. */

import type { LocalText } from "#i18n/locale.ts";
import { fileProblems } from "#i18n/share.ts";
import { takeSceneText } from "#panels/open/taking.ts";
import { refusedSize } from "#scene/file.ts";

/** @returns why the file was not opened; null where it was. Fields that were refused are told in a notice. */
export async function openSceneFile(file: File): Promise<LocalText | null> {
  const tooLarge = refusedSize(file.size, file.name);
  if (tooLarge !== null) return tooLarge;
  const text = await file.text().catch(() => null);
  return text === null ? fileProblems.unreadable(file.name) : takeSceneText(file.name, text);
}
