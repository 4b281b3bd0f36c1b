/** Puts what was opened into the place of the drawing, as one step of history. */
import { createPace } from "#files/pace.ts";
import { type OtherGrid, otherGrid } from "#files/take.ts";
import type { GridName, Size } from "#files/volume.ts";
import type { LocalText } from "#i18n/locale.ts";
import { fileProblems as sceneFileProblems } from "#i18n/share.ts";
import { readSceneFile } from "#scene/file.ts";
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
  const read = readSceneFile(text, name, playground.getState());
  if ("refused" in read) return read.refused;
  openScene(read.content);
  notifyProblems(sceneFileProblems.someRefused(name), read.problems);
  return null;
}
