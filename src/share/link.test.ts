import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { builtInScenes } from "#scene/builtIn/index.ts";
import { anyScene, runs } from "#scene/codecTesting.ts";
import { sameScene } from "#store/history.ts";
import { playground } from "#store/playground.ts";
import { startOver } from "#store/testing.ts";
import { queryOf } from "./link.ts";
import { readLink } from "./readLinkParameters.ts";

async function opened(query: string | null) {
  return readLink(new URLSearchParams(query ?? "none"));
}

describe("a link", () => {
  it("opens the very scene, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyScene, async (content) => {
        const { content: found, problems, unreadable } = await opened(queryOf(content));
        expect(unreadable).toBe(false);
        expect(problems).toEqual([]);
        expect(sameScene(found, content)).toBe(true);
      }),
      { numRuns: runs(1_000, 100) },
    );
  });

  it("names built-in scenes by their ids, with what was changed of their settings", async () => {
    for (const scene of builtInScenes) {
      const content = scene.draw();
      expect(queryOf(content)).toBe(`scene=${scene.id}`);
      const settings = {
        ...content.settings,
        threshold: 0.123,
        params: { tversky: { alpha: 1e-7 } },
        losses: [],
        view: { loss: "focal", difference: "confusion", chart: "focal.gamma" },
      } as const;
      const query = queryOf({ ...content, settings });
      expect(query).toMatch(new RegExp(`^scene=${scene.id}&.*chart=focal.gamma$`));
      expect((await opened(query)).content.settings).toEqual(settings);
    }
  });

  it("packs what readable parameters cannot say", () => {
    const [scene] = builtInScenes;
    const content = scene?.draw();
    if (content === undefined) throw new Error("no scene");
    const view = { ...content.settings.view, difference: "gradient" } as const;
    expect(queryOf({ ...content, settings: { ...content.settings, view } })).toMatch(/^s=1\./);
  });

  it("sets readable parameters over the packed scene, and scene= in its place", async () => {
    const [any] = fc.sample(anyScene, { numRuns: 1, seed: 7 });
    if (any === undefined) throw new Error("no scene");
    const content = { ...any, settings: { ...any.settings, losses: ["dice"] } };
    const query = queryOf(content);
    expect((await opened(`${query}&threshold=0.77`)).content).toEqual({
      ...content,
      settings: { ...content.settings, threshold: 0.77 },
    });
    expect((await opened(`${query}&scene=ring`)).content.grids.height).toBe(48);
    expect(await opened(`${query}&scene=moon`)).toMatchObject({ content, problems: [{ path: "scene" }] });
  });
});

describe("a link whose scene cannot be read", () => {
  beforeEach(() => startOver());

  it("says so, keeps the readable parameters, and throws nothing", async () => {
    const { content, problems, unreadable } = await opened("s=1.AAAA&threshold=0.2&tversky.alpha=-3");
    expect(unreadable).toBe(true);
    expect(problems.map(({ path }) => path)).toEqual(["", "tversky.alpha"]);
    expect(content.settings).toMatchObject({ threshold: 0.2, params: {} });
    expect(playground.getState().revision).toBe(1);
  });
});
