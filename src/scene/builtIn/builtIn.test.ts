import { describe, expect, it } from "vitest";
import { locales } from "#i18n/locale.ts";
import { confusionAt } from "#metrics/index.ts";
import { parseScene } from "#scene/parse.ts";
import { sceneOf } from "#scene/serialise.ts";
import { builtInSceneById, builtInScenes } from "./index.ts";
import { openingScene } from "./opening.ts";

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

/** What a scene's sentence promises. */
describe("scenes show what they say", () => {
  const of = (id: string) => {
    const scene = builtInSceneById(id);
    if (scene === undefined) throw new Error(id);
    const { grids, settings } = scene.draw();
    return { ...confusionAt(grids, settings.threshold), ...grids };
  };

  it("between 16 and 128 cells a side", () => {
    for (const { id } of builtInScenes) {
      const { height, width } = of(id);
      expect(Math.min(height, width), id).toBeGreaterThanOrEqual(16);
      expect(Math.max(height, width), id).toBeLessThanOrEqual(128);
    }
  });

  it("a disc found to the pixel, a ring whose hole is filled, an object too large, one too small", () => {
    expect(of("disc")).toMatchObject({ fp: 0, fn: 0 });
    const ring = of("ring");
    expect(ring.fp).toBeGreaterThan(10 * ring.fn);
    expect(of("over-segmentation")).toMatchObject({ fn: 0 });
    expect(of("under-segmentation")).toMatchObject({ fp: 0 });
  });

  it("a shift with as many false alarms as misses", () => {
    const { fp, fn } = of("boundary-shift");
    expect(fp).toBe(fn);
    expect(fp).toBeGreaterThan(0);
  });

  it("thirteen lesions, three of them missed", () => {
    const { truth, prediction, height, width } = of("many-small-lesions");
    const seen = new Uint8Array(truth.length);
    const found: boolean[] = [];
    for (let start = 0; start < truth.length; start += 1) {
      if (truth[start] === 0 || seen[start]) continue;
      let hit = false;
      const open = [start];
      seen[start] = 1;
      for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
        if ((prediction[cell] ?? 0) > 0.5) hit = true;
        const [row, col] = [Math.floor(cell / width), cell % width];
        for (const [r, c] of [
          [row - 1, col],
          [row + 1, col],
          [row, col - 1],
          [row, col + 1],
        ] as const) {
          const next = r * width + c;
          if (r < 0 || r >= height || c < 0 || c >= width || truth[next] === 0 || seen[next]) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
      found.push(hit);
    }
    expect(found).toHaveLength(13);
    expect(found.filter((hit) => !hit)).toHaveLength(3);
  });

  it("an accuracy of 99.9 % for nothing but background", () => {
    const { tp, fn, truth } = of("extreme-imbalance");
    expect(tp + fn).toBe(13);
    expect(1 - 13 / truth.length).toBeGreaterThan(0.999);
  });

  it("an empty truth, one in twenty-five labels flipped, 0.5 everywhere", () => {
    expect(of("empty-truth")).toMatchObject({ tp: 0, fn: 0 });
    expect(of("empty-truth").fp).toBeGreaterThan(0);
    const noise = of("label-noise");
    const flipped = noise.truth.filter((g, cell) => (g === 1) !== (noise.prediction[cell] ?? 0) > 0.49).length;
    expect(flipped / noise.truth.length).toBeCloseTo(0.04, 1);
    expect([...new Set(of("uncertain").prediction)]).toEqual([0.5]);
  });
});
