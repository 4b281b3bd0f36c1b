/** The built-in scenes that the page knows so far: the opening scene at first, all of them once their list has loaded. */
import type { BuiltInScene } from "./define.ts";
import { openingScene } from "./opening.ts";

let known: readonly BuiltInScene[] = [openingScene];

export function knownScenes(): readonly BuiltInScene[] {
  return known;
}

/** Called by the list of all scenes as it loads. */
export function knowScenes(scenes: readonly BuiltInScene[]): void {
  known = scenes;
}
