import { beforeEach, describe, expect, it } from "vitest";
import { openingScene } from "#scene/builtIn/opening.ts";
import { playground } from "#store/playground.ts";
import { startOver } from "#store/testing.ts";
import { openLink } from "./openLink.ts";
import { readLinkParameters } from "./readLinkParameters.ts";

function read(query: string) {
  const { problems, ...link } = readLinkParameters(new URLSearchParams(query));
  return { ...link, problems, paths: problems.map(({ path }) => path) };
}

describe("a link's readable parameters", () => {
  it("may all be left out", () => {
    expect(read("")).toEqual({
      content: openingScene.draw(),
      problems: [],
      paths: [],
    });
  });

  it("set scene, settings and backend; language and theme are known too", () => {
    const query =
      "scene=phantom-lesion&lang=zh-CN&theme=dark&losses=dice,%20focal&threshold=0.4&tversky.alpha=.7&dice.smooth=1e-5&chart=focal.gamma&backend=cpu";
    const { content, ...rest } = read(query);
    expect(rest).toEqual({ problems: [], paths: [] });
    expect(content.settings).toEqual({
      threshold: 0.4,
      params: { dice: { smooth: 0.00001 }, tversky: { alpha: 0.7 } },
      losses: ["dice", "focal"],
      view: { loss: "focal", difference: "confusion", chart: "focal.gamma" },
    });
    expect(content.grids).toEqual(openingScene.draw().grids);
  });

  it("that are unknown are ignored", () => {
    expect(read("utm_source=x&foo.alpha=1&tversky.delta=1&s=1.abc&constructor.name=3&lesson=05").paths).toEqual([]);
  });

  it.each([
    ["scene=moon", "scene"],
    ["lang=fr", "lang"],
    ["theme=neon", "theme"],
    ["backend=webgpu", "backend"],
    ["losses=dice,diec", "losses"],
    ["losses=bce,dice,focal,tversky,boundary", "losses"],
    ["threshold=", "threshold"],
    ["threshold=half", "threshold"],
    ["threshold=1.5", "threshold"],
    ["threshold=0x1", "threshold"],
    ["tversky.alpha=-1", "tversky.alpha"],
    ["tversky.alpha=NaN", "tversky.alpha"],
    ["chart=tversky.delta", "chart"],
    ["chart=shift-x", "chart"],
  ])("that are bad fall back and are told: %s", (query, path) => {
    const { paths, problems, content } = read(query);
    expect(paths).toEqual([path]);
    expect(problems[0]?.message.en).not.toBe("");
    expect(problems[0]?.message["zh-CN"]).not.toBe("");
    expect(content.settings.threshold).toBe(0.5);
    expect(content.settings.params).toEqual({});
  });

  it("leave the good ones alone where others are bad", () => {
    const { content, paths } = read("threshold=2&tversky.alpha=x&tversky.beta=0.2&losses=dice");
    expect(paths).toEqual(["threshold", "tversky.alpha"]);
    expect(content.settings).toMatchObject({ threshold: 0.5, params: { tversky: { beta: 0.2 } }, losses: ["dice"] });
  });

  it("may pin nothing", () => {
    expect(read("losses=").content.settings.losses).toEqual([]);
  });
});

describe("openLink", () => {
  beforeEach(() => startOver());

  it("starts the page on the link, without history, and tells what was refused", async () => {
    const { backend, opened: settled } = openLink("#/?threshold=0.3&backend=webgl&lang=fr");
    expect(backend).toBe("webgl");
    await settled;
    const { settings, past, opened, notices } = playground.getState();
    expect(settings.threshold).toBe(0.3);
    expect(opened.settings.threshold).toBe(0.3);
    expect(past).toEqual([]);
    expect(notices).toMatchObject([
      { tone: "problem", lines: [{ en: expect.stringMatching(/^lang: must be one of/) }] },
    ]);
  });

  it("tells nothing where all is well", async () => {
    const { backend, opened: settled } = openLink("#/?lang=en");
    expect(backend).toBe("auto");
    await settled;
    expect(playground.getState().notices).toEqual([]);
  });
});
