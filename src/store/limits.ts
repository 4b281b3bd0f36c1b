/** What a lesson's step keeps from being changed. */
import { playground } from "./playground.ts";
import type { Limits, Lock } from "./state.ts";

export const unlimited: Limits = { locks: [], tools: null, floor: null };

export function isLocked(lock: Lock): boolean {
  return playground.getState().limits.locks.includes(lock);
}
