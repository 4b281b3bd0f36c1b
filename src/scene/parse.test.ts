import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyGrids } from "#grid/field.ts";
import { losses } from "#losses/index.ts";
import { openingScene } from "./builtIn/opening.ts";
import { compactParams } from "./params.ts";
import { parseScene } from "./parse.ts";
import { defaultSettings, differenceModes, type SceneContent } from "./scene.ts";
import { sceneOf } from "./serialise.ts";
import { open, partial, present } from "./testing.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });

/** Any legal scene. */
const scene = fc.record({ height: fc.integer({ min: 1, max: 9 }), width: fc.integer({ min: 1, max: 9 }) }).chain(
  ({ height, width }): fc.Arbitrary<SceneContent> =>
    fc.record({
      grids: fc
        .record({
          truth: fc.array(fc.constantFrom(0, 1), { minLength: height * width, maxLength: height * width }),
          prediction: fc.array(probability, { minLength: height * width, maxLength: height * width }),
        })
        .map((cells) => ({
          height,
          width,
          truth: Uint8Array.from(cells.truth),
          prediction: Float64Array.from(cells.prediction),
        })),
      settings: fc.record({
        threshold: probability,
        params: fc
          .dictionary(fc.constantFrom(...losses.map(({ id }) => id)), fc.constantFrom(0, 0.25, 0.5, 1))
          .map((values) =>
            compactParams(
              Object.fromEntries(
                losses.map(({ id, parameters }) => [
                  id,
                  Object.fromEntries(
                    Object.entries(parameters).map(([name, parameter]) => [
                      name,
                      parameter.domain === "switch" || parameter.domain === "exponent" || parameter.domain === "count"
                        ? 1
                        : (values[id] ?? parameter.default),
                    ]),
                  ),
                ]),
              ),
            ),
          ),
        losses: fc.uniqueArray(fc.constantFrom(...losses.map(({ id }) => id)), { maxLength: 4 }),
        view: fc.record({
          loss: fc.constantFrom(...losses.map(({ id }) => id)),
          difference: fc.constantFrom(...differenceModes),
          chart: fc.constantFrom("threshold", "tversky.alpha", "focal.gamma"),
        }),
      }),
    }),
);

describe("a scene's round trip", () => {
  it("gives back the same bytes, opened whole or set over any other", () => {
    fc.assert(
      fc.property(scene, scene, (content, other) => {
        const text = JSON.stringify(sceneOf(content));
        for (const mode of ["open", "partial"] as const) {
          const parsed = parseScene(JSON.parse(text), { mode, present: other });
          expect(parsed.problems).toEqual([]);
          expect(parsed.content.grids).toEqual(content.grids);
          expect(JSON.stringify(sceneOf(parsed.content))).toBe(text);
        }
      }),
    );
  });

  it("writes no negative zero", () => {
    const { content } = partial({
      prediction: [
        [-0, 0, 0],
        [0, 0, 0],
      ],
      threshold: -0,
    });
    expect(Object.is(content.grids.prediction[0], 0)).toBe(true);
    expect(Object.is(content.settings.threshold, 0)).toBe(true);
  });
});

describe("a scene as a whole", () => {
  it("ignores fields it does not know", () => {
    const { content, problems } = partial({ custom: [1], lesson: "x" });
    expect(problems).toEqual([]);
    expect(content).toEqual(present);
  });

  it.each([2, 0, "1", null, Number.NaN])("of version %s is refused with all its fields", (v) => {
    const { content, problems } = partial({ v, threshold: 0.1 });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: "v", message: { en: expect.stringContaining("newer version") } });
    expect(content).toBe(present);
  });

  it.each([undefined, null, 5, "scene", [], () => 1, Symbol("x"), 1n, new Uint8Array(4)])(
    "is refused where it is no object",
    (input) => {
      const { content, paths } = partial(input);
      expect(paths).toEqual([""]);
      expect(content).toBe(present);
    },
  );

  it("opened whole gets defaults for refused fields and leaves the present grids alone", () => {
    const { content, paths } = open({ v: 1, truth: [[1, 1]], prediction: [[0.5, 3]], threshold: 7, losses: ["bce"] });
    expect(paths).toEqual(["prediction", "threshold"]);
    expect([...content.grids.truth]).toEqual([1, 1]);
    expect([...content.grids.prediction]).toEqual([0, 0]);
    expect(content.settings).toEqual({ ...defaultSettings, losses: ["bce"] });
    expect(open({ height: 4, width: 1 }).content.grids).toEqual(emptyGrids(4, 1));
    const { grids: kept } = open({ threshold: 0.2 }).content;
    expect(kept).toEqual(present.grids);
    expect(kept.truth).not.toBe(present.grids.truth);
    expect(open({ truth: [[1]], prediction: [[1, 1]] }).content.grids).toEqual(present.grids);
  });
});

describe("the opening scene", () => {
  it("parses as it is", () => {
    const content = openingScene.draw();
    expect(parseScene(sceneOf(content), { mode: "open", present }).content).toEqual(content);
  });
});
