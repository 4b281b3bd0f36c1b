import { describe, expect, it } from "vitest";
import { defaultSettings } from "./scene.ts";
import { partial, present } from "./testing.ts";

describe("settings", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.1, 1.1, "0.5", null, [0.5], {}, true, 1n])(
    "refuse %s as a threshold",
    (threshold) => {
      const { content, problems } = partial({ threshold });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ path: "threshold", message: { en: expect.stringContaining("from 0 to 1") } });
      expect(content.settings).toEqual(present.settings);
    },
  );

  it("take any value of a parameter's domain and keep only what differs from the defaults", () => {
    const { content, problems } = partial({ params: { tversky: { alpha: 300, beta: 0.7 }, dice: { eps: -0.5 } } });
    expect(problems).toEqual([]);
    expect(content.settings.params).toEqual({ dice: { eps: -0.5 }, tversky: { alpha: 300 } });
    expect(Object.keys(content.settings.params)).toEqual(["dice", "tversky"]);
  });

  it("replace the parameters whole, and keep what is present of a refused one", () => {
    const from = {
      ...present,
      settings: { ...defaultSettings, params: { focal: { gamma: 3 }, tversky: { alpha: 0.5 } } },
    };
    expect(partial({ params: {} }, from).content.settings.params).toEqual({});
    const { content, paths } = partial(
      { params: { tversky: { alpha: -1, beta: 0.2, delta: 4 }, foo: {}, dice: 3 } },
      from,
    );
    expect(paths).toEqual(["params.dice", "params.tversky.alpha", "params.tversky.delta", "params.foo"]);
    expect(content.settings.params).toEqual({ tversky: { alpha: 0.5, beta: 0.2 } });
    expect(partial({ params: [1] }, from).content.settings.params).toEqual(from.settings.params);
  });

  it("say which parameters there are", () => {
    const { problems } = partial({
      params: { tversky: { delta: 1 }, boundary: { x: 1 }, dice: { smooth: Number.NaN } },
    });
    const text = Object.fromEntries(problems.map(({ path, message }) => [path, message.en]));
    expect(text["params.tversky.delta"]).toContain("alpha, beta, smooth");
    expect(text["params.boundary.x"]).toContain("no parameters");
    expect(text["params.dice.smooth"]).toBe("must be a number of 0 or more, but is NaN");
  });

  it("are safe from names every object has", () => {
    const input = JSON.parse(
      '{"params":{"__proto__":{"a":1},"constructor":{},"tversky":{"toString":1,"__proto__":2}}}',
    );
    expect(partial(input).paths).toEqual([
      "params.tversky.toString",
      "params.tversky.__proto__",
      "params.__proto__",
      "params.constructor",
    ]);
    expect(partial({ losses: ["constructor"] }).paths).toEqual(["losses"]);
  });

  it.each([
    ["unknown", ["dice", "diec"], 'an entry is "diec", which is not the id of a loss; known ids: bce, '],
    ["repeated", ["dice", "dice"], "twice"],
    ["too many", ["bce", "dice", "tversky", "focal", "boundary"], "at most four"],
    ["not texts", [1], "is 1"],
    ["no list", "dice", "array of loss ids"],
    ["holes", new Array(2), "missing"],
  ])("refuse pinned losses that are %s, all of them", (_, pinned, text) => {
    const { content, problems, paths } = partial({ losses: pinned });
    expect(paths).toEqual(["losses"]);
    expect(problems[0]?.message.en).toContain(text);
    expect(content.settings.losses).toEqual(present.settings.losses);
  });

  it("give fields of the view their defaults and ignore those they do not know", () => {
    const from = {
      ...present,
      settings: { ...defaultSettings, view: { loss: "bce", difference: "loss", chart: "focal.gamma" } as const },
    };
    expect(partial({ view: { loss: "dice", panels: 3 } }, from).content.settings.view).toEqual({
      loss: "dice",
      difference: "confusion",
      chart: "threshold",
    });
    const { content, paths } = partial({ view: { loss: "x", difference: 1, chart: "tversky.delta" } }, from);
    expect(paths).toEqual(["view.loss", "view.difference", "view.chart"]);
    expect(content.settings.view).toEqual(from.settings.view);
    expect(partial({ view: null }, from).paths).toEqual(["view"]);
  });
});
