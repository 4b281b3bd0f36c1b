import { beforeEach, describe, expect, it } from "vitest";
import { openingScene } from "#scene/builtIn/opening.ts";
import { beginStroke, dab, notify, receiveOutcome, resetScene, undo } from "./actions.ts";
import { type GridChange, onGridChange } from "./changes.ts";
import { setParam } from "./parameters.ts";
import { applyPartial } from "./partial.ts";
import { playground } from "./playground.ts";
import { clearGrid, openScene, resize, startWith } from "./sceneChanges.ts";
import { emptyScene, snapshot, startOver, valuesAt } from "./testing.ts";

const state = () => playground.getState();

beforeEach(() => startOver());

function paint(): void {
  beginStroke("truth");
  dab([{ row: 1, col: 1 }]);
}

describe("resize", () => {
  it("keeps what fits, tells that everything changed, and ends a stroke first", () => {
    const told: GridChange[] = [];
    const stop = onGridChange((change) => told.push(change));
    paint();
    const old = state().grids;
    resize(2, 3);
    stop();
    expect(told.at(-1)).toEqual({ kind: "whole" });
    expect([...state().grids.truth]).toEqual([0, 0, 0, 0, 1, 0]);
    expect(state()).toMatchObject({ painting: false, past: [{ kind: "patch" }, { kind: "scene" }] });
    undo();
    expect(state().grids).toBe(old);
  });

  it("does nothing for the present size or one that is not legal", () => {
    resize(4, 5);
    for (const side of [0, 1025, 2.5, Number.NaN]) {
      resize(side, 3);
      resize(3, side);
    }
    expect(state().revision).toBe(1);
  });
});

describe("resetScene", () => {
  it("returns to the scene that was opened, as one step that loses nothing", () => {
    openScene(openingScene.draw());
    const first = snapshot();
    clearGrid("truth");
    setParam("tversky", "alpha", 1);
    const painted = snapshot();
    resetScene();
    expect(snapshot()).toEqual(first);
    undo();
    expect(snapshot()).toEqual(painted);
    resetScene();
    clearGrid("prediction");
    expect(state().opened).toEqual(first);
  });

  it("does nothing where nothing was changed", () => {
    resetScene();
    expect(state()).toMatchObject({ revision: 1, past: [] });
  });
});

describe("openScene", () => {
  it("is one step; undone, reset leads to the earlier scene again", () => {
    paint();
    openScene(openingScene.draw());
    expect(state().grids).toMatchObject({ height: 32, width: 32 });
    undo();
    expect(state().grids.truth[6]).toBe(1);
    resetScene();
    expect(snapshot()).toEqual(emptyScene());
  });

  it("copies what it is given", () => {
    const content = openingScene.draw();
    openScene(content);
    content.grids.truth.fill(0);
    expect(snapshot()).toEqual(openingScene.draw());
  });
});

describe("startWith", () => {
  it("begins without history and forgets values, but not notices", () => {
    receiveOutcome({ values: valuesAt(1) });
    notify("info", { en: "Hello", "zh-CN": "你好" });
    paint();
    startWith(openingScene.draw());
    expect(state()).toMatchObject({ past: [], values: null, revision: 4, baselineRevision: 4, painting: false });
    expect(state().notices).toHaveLength(1);
    expect(snapshot()).toEqual(openingScene.draw());
  });
});

describe("applyPartial", () => {
  it("is one step of history for all its fields", () => {
    const before = snapshot();
    expect(applyPartial({ height: 2, threshold: 0.3, losses: ["bce"], view: { loss: "bce" } })).toEqual([]);
    expect(state()).toMatchObject({
      revision: 2,
      grids: { height: 2, width: 5 },
      settings: { threshold: 0.3, losses: ["bce"], view: { loss: "bce" } },
    });
    expect(state().past).toHaveLength(1);
    undo();
    expect(snapshot()).toEqual(before);
  });

  it("keeps the arrays where no cell changes", () => {
    const { grids } = state();
    applyPartial({ truth: new Uint8Array(20), threshold: 0.3 });
    expect(state().grids).toBe(grids);
    expect(state().past).toMatchObject([{ kind: "settings" }]);
  });

  it("is no step where nothing changes", () => {
    applyPartial({ threshold: 0.5, height: 4 });
    applyPartial({});
    expect(state()).toMatchObject({ revision: 1, past: [], notices: [] });
  });

  it("tells what was refused in a notice, and keeps the rest", () => {
    const problems = applyPartial({ threshold: 7, params: { foo: {} }, losses: ["dice"] });
    expect(problems.map(({ path }) => path)).toEqual(["threshold", "params.foo"]);
    expect(state().settings.losses).toEqual(["dice"]);
    expect(state().notices).toMatchObject([
      { tone: "problem", lines: [{ en: expect.stringMatching(/^threshold: /) }, {}] },
    ]);
    applyPartial(null);
    expect(state().notices).toHaveLength(1);
    expect(state().notices[0]?.lines[0]?.en).toMatch(/^A scene is an object/);
  });

  it("ends a stroke first", () => {
    paint();
    applyPartial({ threshold: 0.3 });
    dab([{ row: 0, col: 0 }]);
    expect(state()).toMatchObject({ painting: false, past: [{ kind: "patch" }, { kind: "settings" }] });
    expect([state().grids.truth[6], state().grids.truth[0]]).toEqual([1, 0]);
  });
});
