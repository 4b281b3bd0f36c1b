import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "#i18n/locale.ts";
import { openingScene } from "./builtIn/opening.ts";
import { anyScene, isFuzz, mutated, runs } from "./codecTesting.ts";
import { largestSceneFile, readSceneFile, refusedSize, sceneFileName, sceneFileText } from "./file.ts";
import { present } from "./testing.ts";

const name = "mine.segloss.json";

function read(text: string) {
  return readSceneFile(text, name, present);
}

describe("a scene file", () => {
  it("comes out as it went in", () => {
    fc.assert(
      fc.property(anyScene, (content) => {
        expect(read(sceneFileText(content))).toEqual({ content, problems: [] });
      }),
      { numRuns: runs(10_000, 1000) },
    );
  });

  it("is plain JSON with a mark, and named after its size", () => {
    const content = openingScene.draw();
    expect(JSON.parse(sceneFileText(content))).toMatchObject({ segloss: 1, v: 1, height: 32, width: 32 });
    expect(sceneFileName(content)).toBe("segloss-32x32.segloss.json");
  });

  it("may be written by hand: without the mark, with a byte order mark", () => {
    expect(read('\uFEFF{"truth":[[1]],"prediction":[[0.5]]}')).toMatchObject({
      content: { grids: { height: 1, width: 1 } },
      problems: [],
    });
  });

  it.each([
    ["empty", " ", "is empty"],
    ["a picture", "\u0089PNG\r\n", "holds no scene"],
    ["cut off", sceneFileText(present).slice(0, -5), "cut off"],
    ["a list", "[1, 2]", "no scene"],
    ["another JSON", '{"name":"x"}', "no scene"],
    ["of a later version", '{"segloss":2,"v":1}', "newer version"],
    ["with a later scene", '{"segloss":1,"v":2}', "newer version"],
  ])("that is %s is refused by name", (_, text, why) => {
    const result = read(text);
    if (!("refused" in result)) throw new Error("was accepted");
    expect(result.refused.en).toContain(why);
    for (const locale of locales) expect(result.refused[locale]).toContain(name);
  });

  it("with bad fields keeps the others and names what was refused", () => {
    const result = read('{"segloss":1,"truth":[[1,2]],"prediction":[[0.1,0.2]],"threshold":0.3}');
    expect(result).toMatchObject({ problems: [{ path: "truth" }], content: { settings: { threshold: 0.3 } } });
  });

  it("that is too large is refused before it is read", () => {
    expect(refusedSize(largestSceneFile, name)).toBeNull();
    expect(refusedSize(largestSceneFile + 1, name)?.en).toContain("32 MB");
  });

  it("never throws, whatever is done to it", () => {
    const good = sceneFileText(present);
    fc.assert(
      fc.property(fc.array(mutated(good), { minLength: 10, maxLength: 10 }), (texts) => {
        for (const text of texts) {
          const started = performance.now();
          read(text);
          if (isFuzz) expect(performance.now() - started).toBeLessThan(100);
        }
      }),
      { numRuns: runs(10_000, 1000) },
    );
  });
});
