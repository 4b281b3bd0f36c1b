/** A completed lesson as learning platforms take it down. */
import type { Completed } from "./protocol.ts";

/**
 * @param score - share of the steps that were solved alone, in [0, 1]
 * @param steps - how many the lesson has
 * @param milliseconds - since the lesson was opened
 */
export function completedOf(lesson: string, score: number, steps: number, milliseconds: number): Completed {
  const raw = Math.round(score * steps);
  return {
    lesson,
    score,
    result: {
      completion: true,
      score: { scaled: score, raw, min: 0, max: steps },
      duration: `PT${Math.max(0, Math.round(milliseconds / 1000))}S`,
    },
  };
}
