/** All lessons, in the order of the curriculum. */
import { lesson as bceByHand } from "./01-bce-by-hand/lesson.ts";
import type { Lesson } from "./define.ts";

export const lessons: readonly Lesson[] = [bceByHand];

export function lessonById(id: string): Lesson | undefined {
  return lessons.find((lesson) => lesson.id === id);
}
