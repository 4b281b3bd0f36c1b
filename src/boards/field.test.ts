/** The boards' view of the store: what they are told, what cells are called, what the inspector reads. */
import { beforeEach, expect, test } from "vitest";
import { resetScene, setBrush, setCursor, setTool, undo } from "#store/actions.ts";
import { setThreshold } from "#store/parameters.ts";
import { applyPartial } from "#store/partial.ts";
import { playground } from "#store/playground.ts";
import { labelOf } from "./cells.ts";
import { countOf } from "./confusion.ts";
import { createField, type Field } from "./field.ts";
import { currentHeat, heatState } from "./heat.ts";
import { readCell } from "./reading.ts";
import { createStrokes } from "./stroke.ts";

let field: Field;
let told: (Uint32Array | null)[];

beforeEach(() => {
  resetScene();
  applyPartial({ truth: [[0, 1, 0]], prediction: [[0.2, 0.8, 0.997]], threshold: 0.5 });
  setTool("pencil");
  setBrush({ value: 0.8 });
  field = createField();
  told = [];
  field.subscribe((cells) => told.push(cells));
  return field.dispose;
});

test("cells are called by row, column, truth, probability and class", () => {
  expect(labelOf(field, 1, "en")).toBe("row 1, column 2, truth 1, probability 0.80, true positive");
  expect(labelOf(field, 1, "zh-CN")).toBe("第 1 行，第 2 列，真值 1，概率 0.80，真阳性");
  expect(labelOf(field, 2, "en")).toBe("row 1, column 3, truth 0, probability 0.997, false positive");
});

test("a stroke tells the cells it changed, with their classes up to date", () => {
  const { begin } = createStrokes();
  const stroke = begin("truth", { row: 0, col: 0 }, false);
  expect(told).toEqual([Uint32Array.of(0)]);
  expect(countOf(field.confusion, "fn")).toBe(1);
  stroke.lead([{ row: 0, col: 9 }]);
  expect(stroke.active).toBe(true);
  expect(stroke.end()).toEqual({ grid: "truth", first: { row: 0, col: 0 }, last: { row: 0, col: 9 } });
  expect([...field.grids.truth]).toEqual([1, 1, 1]);
  expect(countOf(field.confusion, "tp")).toBe(2);
  undo();
  expect([...field.grids.truth]).toEqual([0, 1, 0]);
  expect(countOf(field.confusion, "fn")).toBe(0);
});

test("an abandoned stroke leaves nothing, and one that begins ends the one before", () => {
  const { past } = playground.getState();
  const { begin } = createStrokes();
  const stroke = begin("prediction", { row: 0, col: 0 }, false);
  expect(stroke.abandon()).not.toBeNull();
  expect(stroke.abandon()).toBeNull();
  expect(playground.getState().past).toBe(past);
  const earlier = begin("prediction", { row: 0, col: 0 }, false);
  const later = begin("truth", { row: 0, col: 1 }, true);
  earlier.lead([{ row: 0, col: 2 }]);
  expect(earlier.end()).toBeNull();
  expect(later.active).toBe(true);
  later.end();
  expect(playground.getState().past).toHaveLength(past.length + 2);
  expect(field.grids.prediction[0]).toBe(0.8);
  expect(field.grids.truth[1]).toBe(0);
});

test("a threshold or another scene changes everything, once", () => {
  setThreshold(0.9, null);
  expect(told).toEqual([null]);
  expect(countOf(field.confusion, "fn")).toBe(1);
  applyPartial({ truth: [[1], [1]], prediction: [[1], [0]] });
  expect(told).toEqual([null, null]);
  expect(field.grids.height).toBe(2);
});

test("the inspector reads the cursor's cell, and its probe only where it fits", () => {
  setCursor(null);
  expect(readCell(playground.getState())).toEqual({ texts: {}, kind: null });
  setCursor(1);
  const { loss } = playground.getState().settings.view;
  const probe = { revision: 1, loss, cell: 1, contribution: 0.0021, gradient: -0.01134, logitGradient: null };
  const reading = readCell({ ...playground.getState(), probe });
  expect(reading.kind).toBe("tp");
  expect(reading.texts).toEqual({
    row: "1",
    col: "2",
    g: "1",
    p: "0.80",
    logit: "1.39",
    adds: "0.0021",
    gradient: "−0.0113",
    logitGradient: null,
  });
  expect(readCell({ ...playground.getState(), probe: { ...probe, cell: 0 } }).texts.adds).toBe("—");
});

test("a map of another loss, kind or size is not shown", () => {
  const { grids, settings } = playground.getState();
  const view = { ...settings.view, difference: "gradient" as const };
  const heat = {
    revision: 1,
    loss: view.loss,
    kind: "gradient" as const,
    height: 1,
    width: 3,
    image: new Uint8ClampedArray(12),
    limit: 1,
    diverging: true,
  };
  const state = { grids, settings: { ...settings, view }, heat };
  expect(currentHeat(state)).toBe(heat);
  expect(heatState(state)).toBe("shown");
  expect(heatState({ ...state, heat: { ...heat, image: null } })).toBe("undefined");
  expect(heatState({ ...state, heat: { ...heat, kind: "loss" } })).toBe("pending");
  expect(heatState({ ...state, heat: { ...heat, loss: "none" } })).toBe("pending");
  expect(heatState({ ...state, heat: { ...heat, width: 4 } })).toBe("pending");
  expect(heatState({ ...state, settings })).toBe("confusion");
});

test("who has to be first is told before the others", () => {
  const order: string[] = [];
  field.subscribe(() => order.push("last"));
  const stop = field.subscribe(() => order.push("first"), "first");
  setThreshold(0.9);
  stop();
  setThreshold(0.5);
  expect(order).toEqual(["first", "last", "last"]);
});
