/** How long landscapes take the float64 evaluator, as the worker computes them. */
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import { opened } from "#compute/testing.ts";
import type { LandscapeQuestion } from "#losses/studies.ts";

declare global {
  interface Window {
    landscapes: () => Readonly<Record<string, readonly number[]>>;
  }
}

const side = 64;
const rounds = 15;

function axis(variable: string, from: number, to: number, steps: number): LandscapeQuestion["x"] {
  return { variable, from, to, steps };
}

function shifts(loss: string): LandscapeQuestion {
  return { kind: "landscape", loss, x: axis("shift-x", -16, 16, 33), y: axis("shift-y", -16, 16, 33) };
}

const questions: Readonly<Record<string, LandscapeQuestion>> = {
  tversky: {
    kind: "landscape",
    loss: "tversky",
    x: axis("tversky.alpha", 0, 1, 41),
    y: axis("tversky.beta", 0, 1, 41),
  },
  shiftTversky: shifts("tversky"),
  shiftBce: shifts("bce"),
};

/** Milliseconds of each round, after three that meet code that has not run yet. */
window.landscapes = () => {
  const cells = Array.from({ length: side * side }, (_, cell) => [Math.floor(cell / side), cell % side] as const);
  const truth = Uint8Array.from(cells, ([row, col]) => (Math.hypot(row - 30, col - 30) < 12 ? 1 : 0));
  const prediction = Float64Array.from(cells, ([row, col]) => 1 / (1 + Math.exp(Math.hypot(row - 33, col - 31) - 11)));
  const engine = new Engine(createExtras());
  engine.update(opened({ height: side, width: side, truth, prediction }));
  const time = (question: LandscapeQuestion): number => {
    const started = performance.now();
    const steps = engine.studySteps(question);
    while (!steps.next().done);
    return performance.now() - started;
  };
  return Object.fromEntries(
    Object.entries(questions).map(([name, question]) => {
      const times = Array.from({ length: rounds + 3 }, () => time(question)).slice(3);
      return [name, times.sort((a, b) => a - b)];
    }),
  );
};
