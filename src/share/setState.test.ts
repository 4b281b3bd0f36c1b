/** What `setState` does with its input before the parser and the link's scene are there, and in which order. */
import { beforeEach, expect, test } from "vitest";
import { openingScene } from "#scene/builtIn/opening.ts";
import { setLocale } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import { startOver, valuesAt } from "#store/testing.ts";
import { installPageApi, type PageApi } from "./pageApi.ts";

const state = () => playground.getState();
const segloss = () => (globalThis as unknown as { segloss: PageApi }).segloss;

beforeEach(() => {
  startOver(openingScene.draw());
  setLocale("en");
  installPageApi(means());
});

/** Each page API meets its first call anew. */
function means(): Parameters<typeof installPageApi>[0] {
  const unused = () => Promise.reject(new Error("unused"));
  return {
    opened: Promise.resolve(),
    ready: Promise.resolve({ backend: "cpu" }),
    evaluate: async () => valuesAt(state().revision, null),
    pixels: unused,
    curve: unused,
    catalogue: () => ({ losses: [], metrics: [] }),
    lessons: () => [],
    loadLesson: () => Promise.resolve(),
    exportPNG: unused,
  };
}

test("goes in as it is at the call, whatever happens to its arrays afterwards", async () => {
  const { height, width } = segloss().getState();
  const buffer = new Float64Array(height * width).fill(0.25);
  const rows = Array.from({ length: height }, () => new Array<number>(width).fill(1));
  const first = segloss().setState({ prediction: buffer });
  buffer.fill(0.75);
  const second = segloss().setState({ truth: rows, prediction: buffer });
  buffer.fill(0);
  for (const row of rows) row.fill(0);
  expect(await first).toEqual({ problems: [] });
  expect(await second).toEqual({ problems: [] });
  expect(new Set(state().grids.prediction)).toEqual(new Set([0.75]));
  expect(new Set(state().grids.truth)).toEqual(new Set([1]));
  segloss().undo();
  expect(new Set(state().grids.prediction)).toEqual(new Set([0.25]));
  // Once the parser is there, a call is carried out on the spot.
  void segloss().setState({ threshold: 0.9 });
  expect(state().settings.threshold).toBe(0.9);
});

test("waits for the scene that the link asks for", async () => {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const evaluated: number[] = [];
  installPageApi({
    ...means(),
    opened,
    evaluate: async () => {
      evaluated.push(state().settings.threshold);
      return valuesAt(state().revision, null);
    },
  });
  const evaluation = segloss().evaluate();
  const set = segloss().setState({ threshold: 0.2 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(state().settings.threshold).toBe(0.5);
  expect(evaluated).toEqual([]);
  playground.setState({ settings: { ...state().settings, threshold: 0.7 } });
  open();
  await evaluation;
  expect(evaluated).toEqual([0.7]);
  expect(await set).toEqual({ problems: [] });
  expect(state().settings.threshold).toBe(0.2);
});

test.each([
  ["a list", []],
  ["a typed array", new Float64Array(4)],
  ["a function", () => {}],
  ["nothing", null],
])("refuses %s, at the first call as at the second", async (_, input) => {
  const first = await segloss().setState(input);
  expect(first.problems).toHaveLength(1);
  expect(await segloss().setState(input)).toEqual(first);
});

test("keeps every field as it was at the first call", async () => {
  const losses = ["bce"];
  const params = { tversky: { alpha: 0.1 } };
  const given = { losses, params, threshold: 0.2 };
  const first = segloss().setState(given);
  losses.push("dice");
  params.tversky.alpha = 0.9;
  given.threshold = 0.8;
  expect(await first).toEqual({ problems: [] });
  expect(segloss().getState()).toMatchObject({ losses: ["bce"], params: { tversky: { alpha: 0.1 } }, threshold: 0.2 });
});

test("calls are carried out in their order, whenever they come", async () => {
  const order: number[] = [];
  playground.subscribe(({ settings }, before) => {
    if (settings.threshold !== before.settings.threshold) order.push(settings.threshold);
  });
  void segloss().setState({ threshold: 0.1 });
  for (let step = 2; step < 30; step += 1) {
    await Promise.resolve();
    void segloss().setState({ threshold: step / 100 + 0.1 });
  }
  await segloss().setState({ threshold: 0.9 });
  expect(order).toHaveLength(30);
  expect([...order].sort()).toEqual(order);
});

test("copies nothing that is too large for a scene", async () => {
  let copied = 0;
  const row = Object.assign(new Uint8Array(2 ** 20), {
    slice() {
      copied += 1;
      return row;
    },
  });
  const { problems } = await segloss().setState({ truth: new Array(1024).fill(row) });
  expect(problems.map(({ path }) => path)).toEqual(["truth"]);
  expect(copied).toBe(0);
});
