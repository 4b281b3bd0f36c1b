/** An embed's own address: it goes from step to step in it, without an entry in the history of the page around. */
import { embedHash } from "#share/embed/parameters.ts";

/** Replaces the address; whoever follows it opens what it says. */
export function go(hash: string): void {
  window.location.replace(hash);
}

/** The address of a step, from 0, of the open lesson. */
export function hashOfStep(step: number): string {
  return embedHash(window.location.hash, { step: String(step) });
}

export function goToStep(lesson: string, step: number): void {
  go(embedHash(window.location.hash, { lesson, step: String(step) }));
}
