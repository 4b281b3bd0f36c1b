import { describe, expect, it } from "vitest";
import { locales } from "#i18n/locale.ts";
import { confusionAt } from "#metrics/index.ts";
import { parseScene } from "#scene/parse.ts";
import { sceneOf } from "#scene/serialise.ts";
import { builtInSceneById, builtInScenes, openingScene } from "./index.ts";

describe("every built-in scene", () => {
  it("has its own id, and a name and description in both languages", () => {
    expect(new Set(builtInScenes.map(({ id }) => id)).size).toBe(builtInScenes.length);
    for (const { id, name, description } of builtInScenes) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const locale of locales) {
        expect(name[locale]).not.toBe("");
        expect(description[locale]).not.toBe("");
      }
    }
  });

  it("is legal, and drawn anew each time", () => {
    for (const scene of builtInScenes) {
      const content = scene.draw();
      const { content: parsed, problems } = parseScene(sceneOf(content), { mode: "open", present: content });
      expect(problems).toEqual([]);
      expect(parsed).toEqual(content);
      expect(scene.draw().grids.truth).not.toBe(content.grids.truth);
      expect(scene.draw()).toEqual(content);
    }
  });

  it("is found by its id", () => {
    for (const scene of builtInScenes) expect(builtInSceneById(scene.id)).toBe(scene);
    expect(builtInSceneById("nowhere")).toBeUndefined();
    expect(builtInScenes[0]).toBe(openingScene);
  });
});

describe("the phantom lesion", () => {
  const { grids, settings } = openingScene.draw();

  it("covers 12 to 15 % of 32 × 32 cells", () => {
    expect([grids.height, grids.width]).toEqual([32, 32]);
    const share = grids.truth.filter((g) => g === 1).length / 1024;
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.15);
  });

  it("has a soft prediction in steps of 0.005 that keeps away from certainty", () => {
    for (const p of grids.prediction) {
      expect(p).toBe(Math.round(p * 200) / 200);
      expect(p).toBeGreaterThanOrEqual(0.01);
      expect(p).toBeLessThanOrEqual(0.97);
    }
    expect(grids.prediction.filter((p) => p > 0.2 && p < 0.8).length).toBeGreaterThan(40);
  });

  it("shows all four kinds of cells, a false alarm far from the lesion among them", () => {
    const { tp, fp, fn, tn } = confusionAt(grids, settings.threshold);
    expect(tp).toBeGreaterThan(80);
    expect(Math.min(fp, fn)).toBeGreaterThan(20);
    expect(tn).toBeGreaterThan(700);
    expect(grids.prediction[5 * 32 + 26]).toBeGreaterThan(settings.threshold);
    expect(grids.truth[5 * 32 + 26]).toBe(0);
  });
});
