import { beforeEach, describe, expect, it } from "vitest";
import { beginStroke, cancelStroke, dab, endStroke, receiveOutcome, setBrush, setTool, undo } from "./actions.ts";
import { type GridChange, onGridChange } from "./changes.ts";
import { playground } from "./playground.ts";
import { clearGrid } from "./sceneChanges.ts";
import { snapshot, startOver, valuesAt } from "./testing.ts";

const state = () => playground.getState();

beforeEach(() => startOver());

describe("a stroke", () => {
  it("paints dab by dab, joined, and is one step of history", () => {
    const { grids, revision } = state();
    beginStroke("truth");
    expect(state().painting).toBe(true);
    dab([{ row: 0, col: 0 }]);
    expect([grids.truth[0], state().revision, state().past.length]).toEqual([1, revision + 1, 0]);
    dab([{ row: 3, col: 3 }]);
    endStroke();
    expect(state().grids).toBe(grids);
    expect([...grids.truth.keys()].filter((cell) => grids.truth[cell] === 1)).toEqual([0, 6, 12, 18]);
    expect(state()).toMatchObject({ painting: false, revision: revision + 2, past: [{ kind: "patch" }] });
    undo();
    expect(grids.truth.every((value) => value === 0)).toBe(true);
  });

  it("writes the brush value on the prediction, 1 on the truth, and 0 when it erases", () => {
    setBrush({ value: 0.3 });
    beginStroke("prediction");
    dab([{ row: 1, col: 1 }]);
    beginStroke("truth");
    dab([{ row: 1, col: 1 }]);
    endStroke();
    const { grids, past } = state();
    expect([grids.prediction[6], grids.truth[6]]).toEqual([0.3, 1]);
    expect(past).toHaveLength(2);
    beginStroke("prediction", { erase: true });
    dab([{ row: 1, col: 1 }]);
    setTool("eraser");
    beginStroke("truth");
    dab([{ row: 1, col: 1 }]);
    endStroke();
    expect([grids.prediction[6], grids.truth[6]]).toEqual([0, 0]);
  });

  it("keeps the tool and brush it began with", () => {
    setBrush({ value: 0.3 });
    beginStroke("prediction");
    setBrush({ value: 0.9, size: 30 });
    setTool("eraser");
    dab([{ row: 1, col: 1 }]);
    endStroke();
    expect(state().grids.prediction.reduce((sum, p) => sum + p, 0)).toBe(0.3);
  });

  it("that changes nothing is no step", () => {
    const { revision } = state();
    beginStroke("truth", { erase: true });
    dab([{ row: 0, col: 0 }]);
    dab([]);
    dab([{ row: -5, col: 90 }]);
    endStroke();
    expect(state()).toMatchObject({ revision, past: [], painting: false });
  });

  it("abandoned gives its cells back and leaves no trace in history", () => {
    setTool("round-brush");
    const before = snapshot();
    const { revision } = state();
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    dab([{ row: 2, col: 4 }]);
    cancelStroke();
    expect(snapshot()).toEqual(before);
    expect(state()).toMatchObject({ past: [], painting: false, revision: revision + 3 });
    cancelStroke();
    expect(state().revision).toBe(revision + 3);
  });

  it("does not exist before it begins or after it ends", () => {
    const { revision } = state();
    dab([{ row: 0, col: 0 }]);
    endStroke();
    expect(state().revision).toBe(revision);
  });

  it("throws away what was undone only when it changes something", () => {
    clearGrid("truth");
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    undo();
    expect(state().future).toHaveLength(1);
    beginStroke("truth");
    endStroke();
    expect(state().future).toHaveLength(1);
    beginStroke("truth");
    dab([{ row: 0, col: 1 }]);
    endStroke();
    expect(state().future).toHaveLength(0);
  });

  it("measures its effect against the losses at its beginning, even when they arrive late", () => {
    const { revision } = state();
    receiveOutcome({ values: valuesAt(revision, 0.5) });
    expect(state().baseline).toMatchObject({ dice: 0.5 });
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    receiveOutcome({ values: valuesAt(revision + 1, 0.4) });
    dab([{ row: 0, col: 1 }]);
    receiveOutcome({ values: valuesAt(revision + 2, 0.3) });
    endStroke();
    expect(state().baseline).toMatchObject({ dice: 0.5 });
    beginStroke("truth");
    dab([{ row: 2, col: 2 }]);
    expect(state().baseline).toMatchObject({ dice: 0.3 });
    endStroke();
    beginStroke("truth");
    dab([{ row: 3, col: 3 }]);
    receiveOutcome({ values: valuesAt(revision + 3, 0.2) });
    expect(state().baseline).toMatchObject({ dice: 0.2 });
    receiveOutcome({ values: valuesAt(revision + 4, 0.1) });
    expect(state().baseline).toMatchObject({ dice: 0.2 });
  });
});

describe("clearGrid", () => {
  it("empties one grid as one step, and an empty one not at all", () => {
    setTool("round-brush");
    for (const grid of ["truth", "prediction"] as const) {
      beginStroke(grid);
      dab([{ row: 2, col: 2 }]);
    }
    clearGrid("prediction");
    const { grids, past, revision } = state();
    expect(grids.prediction.every((p) => p === 0)).toBe(true);
    expect(grids.truth.some((g) => g === 1)).toBe(true);
    expect(past).toHaveLength(3);
    clearGrid("prediction");
    expect(state().revision).toBe(revision);
    undo();
    expect(state().grids.prediction.some((p) => p > 0)).toBe(true);
  });
});

describe("onGridChange", () => {
  it("tells the cells after the state has changed, until it is stopped", () => {
    const told: (GridChange & { revision: number })[] = [];
    const stop = onGridChange((change) => told.push({ ...change, revision: state().revision }));
    const { revision } = state();
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    dab([{ row: 0, col: 2 }]);
    endStroke();
    undo();
    expect(told).toEqual([
      { kind: "cells", grid: "truth", cells: Uint32Array.of(0), revision: revision + 1 },
      { kind: "cells", grid: "truth", cells: Uint32Array.of(1, 2), revision: revision + 2 },
      { kind: "cells", grid: "truth", cells: Uint32Array.of(0, 1, 2), revision: revision + 3 },
    ]);
    stop();
    clearGrid("truth");
    beginStroke("truth");
    dab([{ row: 1, col: 1 }]);
    cancelStroke();
    expect(told).toHaveLength(3);
  });
});

describe("a stroke with a shape", () => {
  const ones = () => [...state().grids.truth.keys()].filter((cell) => state().grids.truth[cell] === 1);

  it("draws anew what it has drawn, tells all cells that change, and is one step", () => {
    const told: number[][] = [];
    const stop = onGridChange((change) => {
      if (change.kind === "cells") told.push([...change.cells]);
    });
    setTool("rectangle");
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    dab([{ row: 1, col: 1 }]);
    dab([{ row: 0, col: 2 }]);
    expect(ones()).toEqual([0, 1, 2]);
    endStroke();
    stop();
    expect(told.flat().sort()).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 2, 5, 5, 6, 6]);
    expect(state().past).toHaveLength(1);
    undo();
    expect(ones()).toEqual([]);
  });

  it("that comes back to nothing is no step", () => {
    setTool("move");
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    dab([{ row: 2, col: 2 }]);
    dab([{ row: 0, col: 0 }]);
    endStroke();
    expect(state().past).toHaveLength(0);
  });

  it("ends when another tool is taken up, for it may be waiting for its other end", () => {
    setTool("line");
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    setTool("pencil");
    expect(state()).toMatchObject({ painting: false, past: [{ kind: "patch" }] });
  });

  it("is measured against the values before its first dab", () => {
    receiveOutcome({ values: valuesAt(state().revision, 0.7), probe: null, asides: null });
    setTool("ellipse");
    beginStroke("truth");
    dab([{ row: 0, col: 0 }]);
    receiveOutcome({ values: valuesAt(state().revision, 0.2), probe: null, asides: null });
    dab([{ row: 2, col: 2 }]);
    endStroke();
    expect(state().baseline.dice).toBe(0.7);
  });
});
