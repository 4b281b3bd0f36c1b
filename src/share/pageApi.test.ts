import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { definitionById } from "#losses/definitions.ts";
import type { CurveRequest } from "#losses/evaluation.ts";
import { losses } from "#losses/index.ts";
import { metrics } from "#metrics/index.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import { setLocale } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import { startOver, valuesAt } from "#store/testing.ts";
import { catalogue } from "./catalogue.ts";
import { installPageApi, type PageApi } from "./pageApi.ts";

let asked: unknown[];
let tellError: (error: Error) => void;
const state = () => playground.getState();
const segloss = () => (globalThis as unknown as { segloss: PageApi }).segloss;
const picture = new Blob(["png"], { type: "image/png" });

beforeEach(() => {
  startOver(openingScene.draw());
  setLocale("en");
  asked = [];
  ({ tellError } = installPageApi(means()));
});

function means(): Parameters<typeof installPageApi>[0] {
  return {
    opened: Promise.resolve(),
    ready: Promise.resolve({ backend: "cpu" }),
    evaluate: async () => valuesAt(state().revision, null),
    pixels: async (loss, kind) => {
      asked.push([loss, kind]);
      return { height: 1, width: 1, data: Float64Array.of(1) };
    },
    curve: async (request: CurveRequest) => {
      asked.push(request);
      return { revision: 1, variable: request.variable, x: [0, 1], series: { dice: [0.5, null] } };
    },
    catalogue,
    lessons: () => [],
    loadLesson: () => Promise.resolve(),
    exportPNG: async () => picture,
  };
}

describe("the scene", () => {
  it("comes out as plain data that belongs to the caller", () => {
    const scene = segloss().getState();
    expect(scene).toMatchObject({ v: 1, height: 32, width: 32, threshold: 0.5, params: {} });
    const text = JSON.stringify(scene);
    for (const row of scene.truth) row.fill(1);
    scene.losses.pop();
    expect(JSON.stringify(segloss().getState())).toBe(text);
  });

  it("goes in as one step of undo; reset and undo do as the buttons", async () => {
    const first = segloss().getState();
    expect(await segloss().setState({ threshold: 0.2, height: 3 })).toEqual({ problems: [] });
    const second = segloss().getState();
    segloss().undo();
    expect(segloss().getState()).toEqual(first);
    segloss().redo();
    expect(segloss().getState()).toEqual(second);
    segloss().reset();
    expect(segloss().getState()).toEqual(first);
    segloss().undo();
    expect(segloss().getState()).toEqual(second);
  });

  it("is refused in the page's language, and never with a rejection", async () => {
    const { problems } = await segloss().setState({ threshold: 9, losses: ["bce"] });
    expect(problems).toEqual([{ path: "threshold", message: "must be a number from 0 to 1, but is 9" }]);
    expect(state().settings.losses).toEqual(["bce"]);
    setLocale("zh-CN");
    expect((await segloss().setState(null)).problems[0]?.message).toContain("场景应是");
    const stop = playground.subscribe(() => {
      throw new Error("a broken page");
    });
    expect(await segloss().setState({ threshold: 0.9 })).toEqual({
      problems: [{ path: "", message: "a broken page" }],
    });
    stop();
  });
});

describe("evaluate", () => {
  it("gives copies, with notes for everything undefined in the page's language", async () => {
    const evaluation = await segloss().evaluate();
    expect(Object.keys(evaluation.losses)).toEqual(losses.map(({ id }) => id));
    expect(evaluation).toMatchObject({ revision: 1, backend: "cpu", losses: { dice: null }, metrics: { dice: 0.5 } });
    expect(evaluation.notes.dice).toMatch(/^0\/0: TP \+ FP is 0 here/);
    expect(evaluation.notes.bce).toMatch(/not a finite number/);
    expect(evaluation.notes["metric.precision"]).toBe("0/0: nothing is predicted.");
    evaluation.losses.dice = 3;
    setLocale("zh-CN");
    const again = await segloss().evaluate();
    expect(again.losses.dice).toBeNull();
    expect(again.notes.dice).toMatch(/^0\/0：此处分母 TP \+ FP 为 0/);
  });
});

describe("pixels", () => {
  it("rejects with the note where the loss is undefined", async () => {
    const { notes } = await segloss().evaluate();
    await expect(segloss().pixels("dice", "loss")).rejects.toThrow(notes.dice);
    expect(asked).toEqual([]);
  });

  it.each([
    ["no-such-loss", "loss", "Unknown loss id: "],
    ["constructor", "loss", "Unknown loss id: "],
    ["dice", "grad", "kind must be one of loss, gradient, logit-gradient"],
    [undefined, undefined, "missing"],
  ])("rejects %s, %s", async (loss, kind, message) => {
    await expect(segloss().pixels(loss as string, kind as "loss")).rejects.toThrow(message);
  });

  it("gives what the engine gives", async () => {
    installPageApi({
      ...means(),
      evaluate: async () => valuesAt(1, 0.5),
      pixels: async (loss, kind) => ({ height: 2, width: 1, data: Float32Array.of(loss.length, kind.length) }),
    });
    expect(await segloss().pixels("dice", "gradient")).toEqual({ height: 2, width: 1, data: Float32Array.of(4, 8) });
  });
});

describe("curve", () => {
  it("asks for what was asked, each loss once, and gives the points", async () => {
    const options = { losses: ["dice", "dice"], metrics: ["dice"], from: 0.1, to: 0.9, steps: 2 };
    expect(await segloss().curve("tversky.alpha", options)).toEqual({ x: [0, 1], series: { dice: [0.5, null] } });
    await segloss().curve("blur", { losses: [] });
    expect(asked).toEqual([
      { variable: "tversky.alpha", losses: ["dice"], metrics: ["dice"], from: 0.1, to: 0.9, steps: 2 },
      { variable: "blur", losses: [] },
    ]);
  });

  it.each([
    ["no-such", { losses: [] }, "variable must be one of threshold"],
    ["tversky.delta", { losses: [] }, "tversky.delta"],
    [Symbol("x"), { losses: [] }, "a symbol"],
    ["threshold", undefined, "second argument"],
    ["threshold", [], "second argument"],
    ["threshold", {}, "losses must be an array"],
    ["threshold", { losses: "dice" }, "losses must be an array"],
    ["threshold", { losses: ["x"] }, "Unknown loss id: "],
    ["threshold", { losses: [], metrics: ["x"] }, 'Unknown metric id: "x". Known ids: tp, '],
    ["threshold", { losses: [], metrics: 1 }, "metrics must be an array"],
    ["threshold", { losses: [], steps: 1 }, "steps must be a whole number from 2 to 1001"],
    ["threshold", { losses: [], steps: 1002 }, "steps"],
    ["threshold", { losses: [], steps: 2.5 }, "steps"],
    ["threshold", { losses: [], from: Number.NaN }, "from must be a finite number"],
    ["threshold", { losses: [], to: Number.POSITIVE_INFINITY }, "to must be a finite number"],
    ["threshold", { losses: [], to: "1" }, "to must be a finite number"],
  ])("rejects %s with %s", async (variable, options, message) => {
    const call = segloss().curve(variable as string, options as { losses: string[] });
    await expect(call).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });
});

describe("catalogue", () => {
  it("tells all losses and metrics as copies", () => {
    const told = segloss().catalogue();
    expect(told.losses.map(({ id }) => id)).toEqual(losses.map(({ id }) => id));
    expect(told.metrics.map(({ id }) => id)).toEqual(metrics.map(({ id }) => id));
    for (const loss of told.losses) {
      expect(loss.tex).toMatch(/^\\mathcal\{L\} = /);
      const definition = definitionById(loss.id);
      expect(Object.keys(loss.parameters)).toEqual(Object.keys(definition?.parameters ?? {}));
      expect(loss.references).toEqual(definition?.references);
    }
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    expect(told.losses.find(({ id }) => id === "tversky")?.parameters.alpha).toMatchObject({
      default: 0.3,
      domain: "weight",
      min: 0,
      max: 1,
    });
    (told.losses as unknown[]).pop();
    expect(segloss().catalogue().losses).toHaveLength(losses.length);
  });
});

describe("the rest", () => {
  it("is there", async () => {
    expect(segloss().version).toMatch(/^1\.\d+$/);
    expect(await segloss().ready).toEqual({ backend: "cpu" });
    expect(await segloss().exportPNG()).toBe(picture);
  });
});

describe("events", () => {
  it("calls a handler that begins itself anew once an event, not for ever", async () => {
    let calls = 0;
    let stop = (): void => {};
    const handler = (): void => {
      calls += 1;
      stop();
      stop = segloss().on("change", handler);
    };
    stop = segloss().on("change", handler);
    await segloss().setState({ threshold: 0.3 });
    await Promise.resolve();
    expect(calls).toBe(1);
    stop();
  });

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("tell one change per call, after it, until stopped", async () => {
    const heard: unknown[] = [];
    const stop = segloss().on("change", (payload) => heard.push(payload));
    const done = segloss().setState({ threshold: 0.2, losses: ["dice"] });
    expect(heard).toEqual([]);
    await done;
    expect(heard).toEqual([{ revision: 2 }]);
    stop();
    stop();
    await segloss().setState({ threshold: 0.3 });
    expect(heard).toHaveLength(1);
  });

  it("tell values at most ten times a second, the last one always", async () => {
    const heard: number[] = [];
    segloss().on("values", ({ revision }) => heard.push(revision));
    for (let revision = 1; revision <= 55; revision += 1) {
      playground.setState({ values: valuesAt(revision) });
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard.length).toBeLessThanOrEqual(7);
    expect(heard.length).toBeGreaterThanOrEqual(5);
    expect(heard.at(-1)).toBe(55);
  });

  it("tell the backend and errors", async () => {
    const heard: unknown[] = [];
    segloss().on("backend", ({ backend }) => heard.push(backend));
    segloss().on("error", ({ message }) => heard.push(message));
    playground.setState({ engine: { backend: "webgl", state: "settled", problem: null, detail: null } });
    await Promise.resolve();
    tellError(new Error("no luck"));
    expect(heard).toEqual(["webgl", "no luck"]);
  });

  it("survive a handler that throws", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const heard: unknown[] = [];
    const stop = segloss().on("change", () => {
      throw new Error("a host's mistake");
    });
    segloss().on("change", (payload) => heard.push(payload));
    await segloss().setState({ threshold: 0.2 });
    expect(heard).toHaveLength(1);
    expect(report).toHaveBeenCalledOnce();
    stop();
  });

  it("refuse names and handlers that are none", () => {
    const on = segloss().on as (event: unknown, handler: unknown) => void;
    expect(() => on("chnage", () => {})).toThrow(
      "There is no such event. Known events: change, values, backend, step, complete, error.",
    );
    expect(() => on("change", "handler")).toThrow("must be a function");
    expect(() => on("step", () => {})).not.toThrow();
  });
});
