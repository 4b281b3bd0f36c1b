import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { losses } from "#losses/index.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import type { SceneContent } from "#scene/scene.ts";
import { sceneOf } from "#scene/serialise.ts";
import { tools } from "#tools/definitions.ts";
import { operations } from "#tools/operations/index.ts";
import * as actions from "./actions.ts";
import { withStep } from "./history.ts";
import { operate } from "./operations.ts";
import * as parameters from "./parameters.ts";
import { applyPartial } from "./partial.ts";
import { playground } from "./playground.ts";
import * as sceneChanges from "./sceneChanges.ts";
import type { HistoryEntry } from "./state.ts";
import { emptyScene, paint, startOver } from "./testing.ts";

const state = () => playground.getState();

/** The bytes of the scene; the view is no part of history and is left out unless asked for. */
function bytes(withView = false): string {
  const { grids, settings } = state();
  const { view, ...scene } = sceneOf({ grids, settings });
  return JSON.stringify(withView ? { ...scene, view } : scene);
}

function undoAll(): void {
  while (state().past.length > 0) actions.undo();
}

function redoAll(): void {
  while (state().future.length > 0) actions.redo();
}

const cell = fc.record({ row: fc.integer({ min: -2, max: 10 }), col: fc.integer({ min: -2, max: 10 }) });
const grid = fc.constantFrom("truth" as const, "prediction" as const);
const lossId = fc.constantFrom(...losses.map(({ id }) => id));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.integer({ min: 1, max: 9 });

const stroke = fc
  .record({
    grid,
    tool: fc.constantFrom(...tools.map(({ id }) => id)),
    brush: fc.record({
      size: fc.integer({ min: 1, max: 5 }),
      value: share,
      hardness: share,
      filled: fc.boolean(),
      stamp: fc.constantFrom("lesion" as const, "ring" as const, "star" as const),
      symmetry: fc.constantFrom("none" as const, "left-right" as const, "both" as const),
    }),
    erase: fc.boolean(),
    dabs: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
    end: fc.constantFrom("end", "cancel", "leave"),
  })
  .map(({ grid: painted, tool, brush, erase, dabs, end }) => () => {
    actions.setTool(tool);
    actions.setBrush(brush);
    actions.beginStroke(painted, { erase });
    for (const path of dabs) actions.dab(path);
    if (end === "end") actions.endStroke();
    if (end === "cancel") actions.cancelStroke();
  });

const operation = fc
  .constantFrom(
    ...operations.flatMap(({ on, actions: buttons }) => on.flatMap((to) => buttons.map((button) => ({ to, button })))),
  )
  .map(
    ({ to, button }) =>
      () =>
        void operate(button, to),
  );

/** Everything that is a step of history, done at random. */
const step: fc.Arbitrary<() => void> = fc.oneof(
  { weight: 4, arbitrary: stroke },
  { weight: 2, arbitrary: operation },
  grid.map((cleared) => () => sceneChanges.clearGrid(cleared)),
  fc.tuple(side, side).map(
    ([height, width]) =>
      () =>
        sceneChanges.resize(height, width),
  ),
  fc.tuple(share, fc.constantFrom(null, "drag")).map(
    ([threshold, gesture]) =>
      () =>
        parameters.setThreshold(threshold, gesture),
  ),
  fc.tuple(fc.constantFrom("alpha", "beta"), share, fc.constantFrom(null, "drag")).map(
    ([param, value, gesture]) =>
      () =>
        parameters.setParam("tversky", param, value, gesture),
  ),
  lossId.map((id) => () => parameters.resetParams(id)),
  lossId.map((id) => () => actions.togglePinned(id)),
  fc.constant(() => actions.resetScene()),
  fc.constant(() => sceneChanges.openScene(openingScene.draw())),
  fc.record({ threshold: share, height: side }, { requiredKeys: [] }).map((part) => () => applyPartial(part)),
);

const look: fc.Arbitrary<() => void> = fc.oneof(
  lossId.map((id) => () => actions.chooseLoss(id)),
  fc.constantFrom("confusion" as const, "gradient" as const).map((mode) => () => actions.setDifference(mode)),
);

const travel: fc.Arbitrary<() => void> = fc.constantFrom(
  () => actions.undo(),
  () => actions.redo(),
);

beforeEach(() => startOver());

describe("undo and redo", () => {
  it("give back the first bytes and the last bytes, whatever was done between", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: step }, look, travel), { maxLength: 30 }), (run) => {
        startOver(openingScene.draw());
        const first = bytes();
        for (const act of run) act();
        actions.endStroke();
        redoAll();
        const last = bytes();
        const { revision } = state();
        undoAll();
        expect(bytes()).toBe(first);
        redoAll();
        expect(bytes()).toBe(last);
        expect(state().revision).toBeGreaterThanOrEqual(revision);
      }),
      { numRuns: process.env.FUZZ ? 10_000 : 1000 },
    );
  });

  it("take back exactly one step at a time", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (run, act) => {
        startOver();
        for (const earlier of run) earlier();
        actions.endStroke();
        const before = bytes();
        const { past } = state();
        act();
        actions.endStroke();
        if (state().past.length <= past.length) return;
        actions.undo();
        expect(bytes()).toBe(before);
      }),
    );
  });

  it("do nothing at either end of history", () => {
    const { revision } = state();
    actions.undo();
    actions.redo();
    expect(state().revision).toBe(revision);
  });

  it("grow the revision, and end a stroke first", () => {
    const { revision } = state();
    actions.beginStroke("truth");
    actions.dab([{ row: 0, col: 0 }]);
    actions.undo();
    expect(state()).toMatchObject({ painting: false, revision: revision + 2 });
    expect(state().grids.truth[0]).toBe(0);
    actions.redo();
    expect(state()).toMatchObject({ revision: revision + 3 });
    expect(state().grids.truth[0]).toBe(1);
  });

  it("leave the view as it is, but give back a view that setState changed", () => {
    parameters.setThreshold(0.2);
    actions.chooseLoss("dice");
    actions.undo();
    expect(state().settings).toMatchObject({ threshold: 0.5, view: { loss: "dice" } });
    applyPartial({ view: { loss: "focal", difference: "loss" } });
    expect(state().settings.view).toMatchObject({ loss: "focal", difference: "loss" });
    actions.undo();
    expect(state().settings.view).toMatchObject({ loss: "dice", difference: "confusion" });
  });

  it("give back what a smaller size cut off", () => {
    actions.beginStroke("truth");
    actions.dab([{ row: 3, col: 4 }]);
    actions.endStroke();
    actions.setCursor(19);
    sceneChanges.resize(2, 2);
    expect(state()).toMatchObject({ cursor: null, grids: { height: 2, width: 2 } });
    actions.undo();
    expect(state().grids.truth[19]).toBe(1);
  });
});

describe("the history", () => {
  const small: HistoryEntry = {
    kind: "settings",
    gesture: null,
    before: emptyScene().settings,
    after: emptyScene().settings,
  };
  const large: Extract<HistoryEntry, { kind: "scene" }> = {
    kind: "scene",
    before: emptyScene(1024, 1024),
    after: emptyScene(1024, 1024),
    opened: null,
  };

  it("keeps 200 steps at most", () => {
    let past: readonly HistoryEntry[] = [];
    for (let count = 0; count < 260; count += 1) past = withStep(past, small);
    expect(past).toHaveLength(200);
  });

  it("reaches back 200 steps over strokes, sizes and scenes, to the very first of them", () => {
    startOver(openingScene.draw());
    const first = bytes();
    const acts = [
      (k: number) => paint(k % 8, k % 7),
      (k: number) => sceneChanges.resize(8 + (k % 5), 8 + (k % 3)),
      (k: number) => parameters.setThreshold((k % 97) / 100),
      () => sceneChanges.openScene(openingScene.draw()),
    ];
    for (let k = 0; state().past.length < 200; k += 1) acts[k % acts.length]?.(k);
    const last = bytes();
    undoAll();
    expect(state().future).toHaveLength(200);
    expect(bytes()).toBe(first);
    redoAll();
    expect(bytes()).toBe(last);
  });

  it("counts what a step keeps to return to", () => {
    const anew = ({ grids, settings }: SceneContent): SceneContent => ({ grids: { ...grids }, settings });
    let past: readonly HistoryEntry[] = [];
    for (let count = 0; count < 6; count += 1) {
      const [before, after] = [anew(large.before), anew(large.after)];
      past = withStep(past, { kind: "scene", before, after, opened: { before, after: anew(after) } });
    }
    expect(past).toHaveLength(2);
    // The same grids in several steps are held once.
    past = [];
    for (let count = 0; count < 6; count += 1) past = withStep(past, large);
    expect(past).toHaveLength(6);
  });

  it("keeps 64 MB at most, the newest first", () => {
    let past: readonly HistoryEntry[] = [small];
    const fresh = Array.from({ length: 6 }, () => ({
      ...large,
      before: { ...large.before, grids: { ...large.before.grids } },
      after: { ...large.after, grids: { ...large.after.grids } },
    }));
    for (const step of fresh) past = withStep(past, step);
    expect(past).toHaveLength(3);
    expect(past.every((step, k) => step === fresh[k + 3])).toBe(true);
    const patch = (cells: number): HistoryEntry => ({
      kind: "patch",
      patches: [
        {
          grid: "truth",
          cells: new Uint32Array(cells),
          before: new Float64Array(cells),
          after: new Float64Array(cells),
        },
      ],
    });
    const huge = patch(4_000_000);
    expect(withStep([small], huge)).toEqual([huge]);
    expect(withStep([patch(1000)], small)).toHaveLength(2);
  });
});
