/** Runs a long computation in short slices, so that its thread can answer others between them. */

/** Longest slice, in milliseconds: what a stroke may have to wait is a small part of a frame. */
const slice = 4;

/**
 * Runs a generator to its end.
 * @param onPause called between slices with what was yielded last; what it throws ends the computation
 * @returns what it returns; rejects with what it throws
 */
export async function runInSlices<P, T>(steps: Generator<P, T>, onPause: (last: P) => void = () => {}): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) return step.value;
    onPause(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
