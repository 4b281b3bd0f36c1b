/** Takes parts of a scene from outside, checked; loaded when somebody first hands one in. */
import { sameGrids } from "#grid/field.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { noticeHeads } from "#i18n/problems.ts";
import { parseScene } from "#scene/parse.ts";
import type { Problem } from "#scene/problem.ts";
import { commit, sameScene } from "./history.ts";
import { notify } from "./interface.ts";
import { playground } from "./playground.ts";
import { show } from "./scenes.ts";
import { endStroke } from "./strokes.ts";

/**
 * Sets parts of the scene from outside, as one step of history. What is refused is shown in a notice.
 *
 * @param input - a scene or a part of one; anything else is refused
 * @returns the refused fields
 */
export function applyPartial(input: unknown): readonly Problem[] {
  endStroke();
  const { grids, settings } = playground.getState();
  const { content, problems } = parseScene(input, { mode: "partial", present: { grids, settings } });
  if (!sameGrids(content.grids, grids)) show(content);
  else if (!sameScene({ grids, settings }, { ...content, grids })) {
    const entry = { kind: "settings", before: settings, after: content.settings, gesture: null } as const;
    commit(entry, { settings: content.settings });
  }
  notifyProblems(noticeHeads.refusedFields, problems);
  return problems;
}

/** Shows in one notice which fields were refused; nothing where none was. */
export function notifyProblems(head: LocalText, problems: readonly Problem[]): void {
  if (problems.length > 0) notify("problem", head, problems.map(lineOf));
}

function lineOf({ path, message }: Problem): LocalText {
  if (path === "") return message;
  return both(`${path}: ${message.en}`, `${path}：${message["zh-CN"]}`);
}
