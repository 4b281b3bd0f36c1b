import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Engine } from "#compute/engine.ts";
import { createExtras } from "#compute/extras.ts";
import type { Compute } from "#compute/protocol.ts";
import { runInSlices } from "#compute/slices.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import * as actions from "#store/actions.ts";
import * as parameters from "#store/parameters.ts";
import { playground } from "#store/playground.ts";
import * as sceneChanges from "#store/sceneChanges.ts";
import { startOver } from "#store/testing.ts";
import { startRecompute } from "./recompute.ts";

/** The float64 engine, answering at once. */
function localCompute(): Compute {
  const engine = new Engine(createExtras());
  return {
    start: () => {},
    status: { backend: "cpu", state: "settled", problem: "chosen", detail: null },
    onStatus: () => () => {},
    update: async (update) => engine.update(update),
    pixels: async (loss, kind) => engine.pixels(loss, kind),
    curve: async (request) => engine.curve(request),
    study: async (question) => runInSlices(engine.studySteps(question)),
    dispose: () => {},
  };
}

const cell = fc.record({ row: fc.integer({ min: 0, max: 33 }), col: fc.integer({ min: 0, max: 33 }) });

const act: fc.Arbitrary<() => void> = fc.oneof(
  fc
    .tuple(fc.constantFrom("truth" as const, "prediction" as const), fc.array(cell, { maxLength: 4 }))
    .map(([grid, path]) => () => {
      actions.beginStroke(grid);
      actions.dab(path);
      actions.endStroke();
    }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((threshold) => () => parameters.setThreshold(threshold)),
  fc.double({ min: 0, max: 3, noNaN: true }).map((gamma) => () => parameters.setParam("focal", "gamma", gamma)),
  fc.integer({ min: 1, max: 40 }).map((side) => () => sceneChanges.resize(side, 32)),
  fc.constantFrom(
    () => actions.undo(),
    () => actions.redo(),
    () => sceneChanges.clearGrid("truth"),
    () => actions.setDifference("gradient"),
    () => actions.setCursor(3),
  ),
);

describe("store, recompute and engine together", () => {
  it("end at what an engine that has seen only the last scene says", async () => {
    const property = fc.asyncProperty(
      fc.array(fc.record({ act, wait: fc.boolean() }), { maxLength: 12 }),
      async (run) => {
        startOver(openingScene.draw());
        const recompute = startRecompute(playground, localCompute(), { backend: "cpu" });
        for (const step of run) {
          step.act();
          if (step.wait) await recompute.flush();
        }
        const { losses, metrics, revision } = await recompute.evaluate();
        recompute.dispose();
        const fresh = startRecompute(playground, localCompute(), { backend: "cpu" });
        playground.setState({ values: null });
        const expected = await fresh.evaluate();
        fresh.dispose();
        expect({ losses, metrics, revision }).toEqual({
          losses: expected.losses,
          metrics: expected.metrics,
          revision: expected.revision,
        });
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});
