/** What a lesson's step keeps from being changed. */
import { playground } from "./playground.ts";
import type { Lock } from "./state.ts";

export function isLocked(lock: Lock): boolean {
  return playground.getState().limits.locks.includes(lock);
}
