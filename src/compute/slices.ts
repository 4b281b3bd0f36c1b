/** Runs a long computation in short slices, so that its thread can answer others between them. */

/** Longest slice, in milliseconds: well below a frame. */
const slice = 8;

/** Runs a generator to its end. @returns what it returns; rejects with what it throws */
export async function runInSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
