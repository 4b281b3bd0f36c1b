/** How a reader says that a file cannot be opened. Readers throw it; `readData` turns it into an answer. */
import { aboutFile, fileProblems } from "#i18n/files.ts";
import type { LocalText } from "#i18n/locale.ts";

/** A file that cannot be opened, with a text for the visitor that begins with the file's name. */
export class FileRefused extends Error {
  readonly problem: LocalText;

  constructor(name: string, text: LocalText) {
    super(text.en);
    this.problem = aboutFile(name, text);
  }
}

/** @throws FileRefused always */
export function refuse(name: string, text: LocalText): never {
  throw new FileRefused(name, text);
}

/** The problem behind whatever a reader threw; what is not a refusal is a file that could not be read. */
export function problemOf(name: string, thrown: unknown): LocalText {
  return thrown instanceof FileRefused ? thrown.problem : aboutFile(name, fileProblems.unreadable);
}
