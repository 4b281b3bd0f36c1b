/** The store in React. */
import { useStore } from "zustand";
import { playground } from "./playground.ts";
import type { Lock, PlaygroundState } from "./state.ts";

/**
 * A part of the page's state; the component renders again when it changes.
 *
 * @param selector - returns a value that is the same object as long as nothing of it changed
 */
export function usePlayground<T>(selector: (state: PlaygroundState) => T): T {
  return useStore(playground, selector);
}

/** Whether a lesson's step or the page around an embed keeps this part from being changed. */
export function useLocked(lock: Lock): boolean {
  return usePlayground((state) => state.limits.locks.includes(lock));
}
