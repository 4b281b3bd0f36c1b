/** What a lesson's step, or the page around an embed, keeps from being changed. */
import { playground, unlimited } from "./playground.ts";
import type { Limits, Lock } from "./state.ts";

/** Locks that hold whatever a lesson says. */
let standing: readonly Lock[] = [];
let present: Limits = unlimited;

export function isLocked(lock: Lock): boolean {
  return playground.getState().limits.locks.includes(lock);
}

/** Sets how far a learner's hands reach; standing locks hold besides. */
export function limitTo(limits: Limits): void {
  present = limits;
  playground.setState({ limits: { ...limits, locks: [...new Set([...standing, ...limits.locks])] } });
}

/** Sets what is locked for good: by the page around an embed. */
export function setStandingLocks(locks: readonly Lock[]): void {
  standing = locks;
  limitTo(present);
}
