/** Probabilities that operations leave behind: in [0, 1], in steps of 1/200, which links carry in a byte. */
export function probabilities(values: Float64Array): Float64Array {
  return values.map((value) => Math.min(200, Math.max(0, Math.round(value * 200))) / 200);
}

/** The last value of a computation in steps, done at once. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
