/** All lessons, in the order of the curriculum. */
import { lesson as bceByHand } from "./01-bce-by-hand/lesson.ts";
import { lesson as diceByHand } from "./02-dice-by-hand/lesson.ts";
import { lesson as iou } from "./03-iou/lesson.ts";
import { lesson as softOrHard } from "./04-soft-or-hard/lesson.ts";
import { lesson as imbalance } from "./05-imbalance/lesson.ts";
import { lesson as focal } from "./06-focal/lesson.ts";
import { lesson as tversky } from "./07-tversky/lesson.ts";
import { lesson as size } from "./08-size/lesson.ts";
import { lesson as emptyTruth } from "./09-empty-truth/lesson.ts";
import { lesson as gradients } from "./10-gradients/lesson.ts";
import { lesson as distance } from "./11-distance/lesson.ts";
import { lesson as topology } from "./12-topology/lesson.ts";
import { lesson as capstone } from "./13-capstone/lesson.ts";
import type { Lesson } from "./define.ts";

export const lessons: readonly Lesson[] = [
  bceByHand,
  diceByHand,
  iou,
  softOrHard,
  imbalance,
  focal,
  tversky,
  size,
  emptyTruth,
  gradients,
  distance,
  topology,
  capstone,
];

export function lessonById(id: string): Lesson | undefined {
  return lessons.find((lesson) => lesson.id === id);
}
