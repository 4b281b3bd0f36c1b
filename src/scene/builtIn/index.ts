/** The list of built-in scenes, in the order of the gallery. The first is the one the page opens on. Loads after the first view. */

import { boundaryShift } from "./boundaryShift.ts";
import { brokenLine } from "./brokenLine.ts";
import { centredDisc } from "./centredDisc.ts";
import { confidentWrong } from "./confidentWrong.ts";
import type { BuiltInScene } from "./define.ts";
import { emptyTruth } from "./emptyTruth.ts";
import { extremeImbalance } from "./extremeImbalance.ts";
import { farFalsePositive } from "./farFalsePositive.ts";
import { headPhantom } from "./headPhantom.ts";
import { knowScenes } from "./known.ts";
import { labelNoise } from "./labelNoise.ts";
import { letters } from "./letters.ts";
import { manySmallLesions } from "./manySmallLesions.ts";
import { missedObject } from "./missedObject.ts";
import { openingScene } from "./opening.ts";
import { overSegmentation } from "./overSegmentation.ts";
import { ring } from "./ring.ts";
import { tinyLesion } from "./tinyLesion.ts";
import { touchingCells } from "./touchingCells.ts";
import { uncertain } from "./uncertain.ts";
import { underSegmentation } from "./underSegmentation.ts";
import { vesselTree } from "./vesselTree.ts";

export const builtInScenes: readonly BuiltInScene[] = [
  openingScene,
  centredDisc,
  tinyLesion,
  manySmallLesions,
  vesselTree,
  ring,
  touchingCells,
  missedObject,
  farFalsePositive,
  brokenLine,
  boundaryShift,
  overSegmentation,
  underSegmentation,
  uncertain,
  confidentWrong,
  labelNoise,
  emptyTruth,
  extremeImbalance,
  headPhantom,
  letters,
];

knowScenes(builtInScenes);

/** The scene of an id; undefined for ids that do not exist. */
export function builtInSceneById(id: string): BuiltInScene | undefined {
  return builtInScenes.find((scene) => scene.id === id);
}
