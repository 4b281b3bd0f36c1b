/** Lets long work rest now and then, so that the page stays alive, and ends it when it is no longer wanted. */

export interface Pace {
  /** Whether it is time to rest: cheap enough to be asked in a loop over rows. */
  due(): boolean;
  /** Lets the page do what waits. @throws Abandoned when the work is no longer wanted */
  rest(): Promise<void>;
}

/** Thrown out of work that nobody wants any more. */
export class Abandoned extends Error {}

/** Milliseconds of work between rests: two frames, no more. */
const turn = 24;

/** A pace for one piece of work. @param signal - ends the work at its next rest */
export function createPace(signal?: AbortSignal): Pace {
  let started = performance.now();
  return {
    due: () => performance.now() - started > turn,
    async rest() {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal?.aborted) throw new Abandoned();
      started = performance.now();
    },
  };
}
