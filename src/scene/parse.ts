/** Checks a scene that comes from outside, field by field. Whatever comes, nothing is thrown. */

import { sceneProblems } from "#i18n/problems.ts";
import { quoted } from "#i18n/quoted.ts";
import { parseGrids } from "./parseGrids.ts";
import { parseSettings } from "./parseSettings.ts";
import { guarded, isRecord, type Problem } from "./problem.ts";
import { defaultSettings, type SceneContent } from "./scene.ts";

interface ParseOptions {
  /** open: a whole scene, refused fields get their defaults; partial: fields not given or refused stay as they are. */
  readonly mode: "open" | "partial";
  /** The scene as it is; when opening, whose grids stand in where the input has none at all. */
  readonly present: SceneContent;
}

interface ParsedScene {
  /** The scene after the input. A partial one keeps the `grids` object of `present` where nothing of it changes. */
  readonly content: SceneContent;
  /** What was refused, in the order of the fields. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a scene, whole or in part. Unknown fields are ignored; a version other than 1 refuses everything.
 *
 * @param input - anything: typed arrays are copied, getters and proxies that throw refuse their field
 */
export function parseScene(input: unknown, { mode, present }: ParseOptions): ParsedScene {
  const partial = mode === "partial";
  const fallback = partial ? present : { ...present, settings: defaultSettings };
  const problems: Problem[] = [];
  const content = guarded("", problems, fallback, () => {
    if (!isRecord(input)) {
      problems.push({ path: "", message: sceneProblems.notAScene(quoted(input)) });
      return fallback;
    }
    const readable = guarded("v", problems, false, () => isVersionOne(input.v, problems));
    if (!readable) return fallback;
    return {
      grids: parseGrids(input, fallback.grids, partial, problems),
      settings: parseSettings(input, fallback.settings, problems),
    };
  });
  return { content, problems };
}

function isVersionOne(version: unknown, problems: Problem[]): boolean {
  if (version === undefined || version === 1) return true;
  problems.push({ path: "v", message: sceneProblems.version(quoted(version)) });
  return false;
}
