/** Carries out so many things in a span of time, and lets the others wait in their order. */

/**
 * @param most - so many begin within any span
 * @param span - milliseconds
 * @returns takes what is to be done: at once where there is room, else as soon as there is; nothing is dropped
 */
export function createPace(most: number, span: number): (task: () => void) => void {
  const waiting: (() => void)[] = [];
  /** When the last ones began, the oldest first. */
  const begun: number[] = [];
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function run(): void {
    timer = null;
    const now = performance.now();
    while (begun.length > 0 && now - (begun[0] as number) >= span) begun.shift();
    while (next < waiting.length && begun.length < most) {
      begun.push(now);
      const task = waiting[next] as () => void;
      next += 1;
      task();
    }
    // What is done is let go of now and then: moving the whole queue for each would take its time in a flood.
    if (next > 1024 || next === waiting.length) {
      waiting.splice(0, next);
      next = 0;
    }
    if (waiting.length > next) timer = setTimeout(run, Math.max(1, (begun[0] as number) + span - now));
  }

  return (task) => {
    waiting.push(task);
    if (timer === null) run();
  };
}
