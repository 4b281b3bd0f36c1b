/** Runs a long computation in short slices, so that its thread can answer others between them. */

/** Longest slice, in milliseconds: what a stroke may have to wait is a small part of a frame. */
const slice = 4;

/**
 * Runs a generator to its end.
 * @param onPause called between slices
 * @returns what it returns; rejects with what it throws
 */
export async function runInSlices<T>(steps: Generator<void, T>, onPause: () => void = () => {}): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    onPause();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
