/** Puts what was opened into the place of the drawing, as one step of history. */
import { createPace } from "#files/pace.ts";
import { type OtherGrid, otherGrid } from "#files/take.ts";
import type { GridName, Size } from "#files/volume.ts";
import { aboutFile, fileProblems } from "#i18n/files.ts";
import type { LocalText } from "#i18n/locale.ts";
import { sceneFile } from "#i18n/openDialog.ts";
import { parseScene } from "#scene/parse.ts";
import { notifyProblems } from "#store/partial.ts";
import { playground } from "#store/playground.ts";
import { openScene } from "#store/sceneChanges.ts";
import type { Cells } from "./useCells.ts";

/** The new cells of each board; null where it is not taken for. */
export type Taken = Readonly<Record<GridName, Cells | null>>;

/**
 * Opens grids as a scene of their own, with the settings as they are; the board nothing is taken for follows in size.
 *
 * @param size - of all cells
 */
export async function takeCells(taken: Taken, size: Size, other: OtherGrid): Promise<void> {
  const pace = createPace();
  const { grids } = playground.getState();
  const truth = taken.truth?.values ?? (await otherGrid(grids, "truth", size, other, pace));
  const prediction = taken.prediction?.values ?? (await otherGrid(grids, "prediction", size, other, pace));
  const { settings } = playground.getState();
  openScene({
    grids: {
      height: size.height,
      width: size.width,
      truth: Uint8Array.from(truth),
      prediction: Float64Array.from(prediction),
    },
    settings,
  });
}

/** Opens a scene file. Fields that are refused get their defaults and are told; returns what is wrong where it is no scene at all. */
export function takeSceneText(name: string, text: string): LocalText | null {
  const { grids, settings } = playground.getState();
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return aboutFile(name, fileProblems.notJson);
  }
  if (typeof input !== "object" || input === null || !("v" in input || "truth" in input || "prediction" in input)) {
    return aboutFile(name, fileProblems.notAScene);
  }
  const { content, problems } = parseScene(input, { mode: "open", present: { grids, settings } });
  const whole = problems.find(({ path }) => path === "v" || path === "");
  if (whole !== undefined) return aboutFile(name, whole.message);
  openScene(content);
  notifyProblems(sceneFile.refused, problems);
  return null;
}
