/** A scene as a `.segloss.json` file: the plain JSON of a scene with a mark that says what it is. */
import type { LocalText } from "#i18n/locale.ts";
import { fileProblems } from "#i18n/share.ts";
import { parseScene } from "./parse.ts";
import { isRecord, type Problem } from "./problem.ts";
import type { SceneContent } from "./scene.ts";
import { sceneOf } from "./serialise.ts";

/** Bytes, and characters, that a scene file may have: the largest scene with every digit of every value is below. */
export const largestSceneFile = 32 * 2 ** 20;

/** The text of the file that holds a scene. */
export function sceneFileText(content: SceneContent): string {
  return JSON.stringify({ segloss: 1, ...sceneOf(content) });
}

/** What the file of a scene is called. */
export function sceneFileName({ grids }: SceneContent): string {
  return `segloss-${grids.height}x${grids.width}.segloss.json`;
}

export type SceneFile =
  /** The scene, with the fields that were refused and have their defaults. */
  | { readonly content: SceneContent; readonly problems: readonly Problem[] }
  /** Why the file is no scene; names the file. */
  | { readonly refused: LocalText };

/** Why a file is too large to be read at all; null where it is not. To be asked before its text is read. */
export function refusedSize(bytes: number, name: string): LocalText | null {
  return bytes > largestSceneFile ? fileProblems.tooLarge(name, bytes / 2 ** 20) : null;
}

/**
 * Reads the text of a scene file. Nothing is thrown.
 *
 * @param name - the file's, for messages
 * @param present - the scene whose grids stay where the file has none at all
 */
export function readSceneFile(text: string, name: string, present: SceneContent): SceneFile {
  const tooLarge = refusedSize(text.length, name);
  if (tooLarge !== null) return { refused: tooLarge };
  if (text.trim() === "") return { refused: fileProblems.empty(name) };
  let input: unknown;
  try {
    // A mark of the byte order is no part of JSON.
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { refused: /^\s*\uFEFF?\s*\{/.test(text) ? fileProblems.cutOff(name) : fileProblems.notJson(name) };
  }
  if (!isRecord(input)) return { refused: fileProblems.notAScene(name) };
  const marked = Object.hasOwn(input, "segloss");
  if (marked && input.segloss !== 1) return { refused: fileProblems.newer(name) };
  if (!marked && !(Object.hasOwn(input, "truth") || Object.hasOwn(input, "prediction")))
    return { refused: fileProblems.notAScene(name) };
  if (input.v !== undefined && input.v !== 1) return { refused: fileProblems.newer(name) };
  return parseScene(input, { mode: "open", present });
}
