import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { emptyGrids } from "#grid/field.ts";
import { toBase64url } from "./base64url.ts";
import { builtInScenes } from "./builtIn/index.ts";
import { openingScene } from "./builtIn/opening.ts";
import { decodeScene, encodeScene } from "./codec.ts";
import { packScene } from "./codecBytes.ts";
import { packSettings } from "./codecSettings.ts";
import { anyScene, isFuzz, mutated, runs } from "./codecTesting.ts";
import { parseScene } from "./parse.ts";
import { defaultSettings, type SceneContent } from "./scene.ts";
import { filledGrids, present } from "./testing.ts";

/** The scene that a text opens; with the problem in its place where it opens none. */
function opened(text: string | null): SceneContent | string {
  const decoded = decodeScene(text ?? "");
  if ("problem" in decoded) return decoded.problem.en;
  const { content, problems } = parseScene(decoded.input, { mode: "open", present });
  return problems[0]?.message.en ?? content;
}

/** A scene of 64 × 64 in steps of 1/200, drawn by two formulas. */
function drawn(probability: (row: number, col: number) => number, truth: (row: number, col: number) => boolean) {
  const grids = emptyGrids(64, 64);
  for (let cell = 0; cell < 64 * 64; cell += 1) {
    const [row, col] = [Math.floor(cell / 64), cell % 64];
    grids.truth[cell] = truth(row, col) ? 1 : 0;
    grids.prediction[cell] = Math.round(probability(row, col) * 200) / 200;
  }
  return { grids, settings: defaultSettings };
}

function far(row: number, col: number, centreRow: number, centreCol: number): number {
  return Math.hypot(row - centreRow, col - centreCol);
}

describe("a scene in a link", () => {
  it("comes out as it went in, bit by bit", () => {
    fc.assert(
      fc.property(anyScene, (content) => {
        expect(opened(encodeScene(content))).toEqual(content);
      }),
      { numRuns: runs(10_000, 1000) },
    );
  });

  it("comes out as it went in, for every built-in scene", () => {
    for (const scene of builtInScenes) {
      const content = scene.draw();
      expect(opened(encodeScene(content)), scene.id).toEqual(content);
    }
  });

  it("opens from the text that the first version of the format wrote", () => {
    const content = { grids: filledGrids(2, 3), settings: { ...defaultSettings, threshold: 0.4 } };
    // Written by the first version: it must open the same scene for ever.
    expect(opened("1.Y2RgZGBiEGSoVirJKEotzsjPSVGyMtAzqf2TAgb2nCuLAA")).toEqual(content);
    expect(encodeScene(content)).toMatch(/^1\.[\w-]+$/);
  });

  it.each([
    [
      "a blurred disc",
      drawn(
        (r, c) => 1 / (1 + Math.exp((far(r, c, 33, 30) - 18) / 2)),
        (r, c) => far(r, c, 31, 32) < 18,
      ),
    ],
    [
      "a very soft disc",
      drawn(
        (r, c) => 1 / (1 + Math.exp((far(r, c, 33, 30) - 18) / 5)),
        (r, c) => far(r, c, 31, 32) < 18,
      ),
    ],
    [
      "a Gaussian",
      drawn(
        (r, c) => Math.exp(-(far(r, c, 33, 30) ** 2) / 450),
        (r, c) => far(r, c, 31, 32) < 14,
      ),
    ],
    [
      "blobs",
      drawn(
        (r, c) =>
          Math.min(
            1,
            0.8 * Math.exp(-(far(r, c, 20, 20) ** 2) / 200) + 0.9 * Math.exp(-(far(r, c, 45, 40) ** 2) / 300),
          ),
        (r, c) => far(r, c, 20, 20) < 10 || far(r, c, 45, 40) < 14,
      ),
    ],
    [
      "waves",
      drawn(
        (r, c) => 0.5 + 0.25 * Math.sin(r / 9) + 0.25 * Math.cos(c / 7 + r / 20),
        (r, c) => Math.sin(r / 9) + Math.cos(c / 7) > 0,
      ),
    ],
  ])("takes at most 1,900 characters where both 64 × 64 drawings are smooth: %s", (_, content) => {
    const text = encodeScene(content);
    expect(text?.length).toBeLessThanOrEqual(1900);
    expect(opened(text)).toEqual(content);
  });

  it("takes at most 700 characters for the opening scene", () => {
    expect(encodeScene(openingScene.draw())?.length).toBeLessThanOrEqual(700);
  });

  it("is refused where it is too long for a link", () => {
    const noise = emptyGrids(64, 64);
    for (let cell = 0; cell < noise.prediction.length; cell += 1)
      noise.prediction[cell] = Math.abs(Math.sin(cell * 7919));
    expect(encodeScene({ grids: noise, settings: defaultSettings })).toBeNull();
    expect(encodeScene({ grids: filledGrids(1024, 1024, 1 / 3), settings: defaultSettings })).toBeNull();
    expect(encodeScene({ grids: filledGrids(256, 256, 1 / 3), settings: defaultSettings })).not.toBeNull();
  });

  it("says nothing of settings that are the format's base", () => {
    expect(packSettings(defaultSettings)).toBe("");
  });
});

describe("a link that is no good", () => {
  const good = encodeScene(openingScene.draw()) ?? "";

  function scene(bytes: Uint8Array): string {
    return `1.${toBase64url(deflateSync(bytes, { level: 9 }))}`;
  }

  it.each([
    ["empty", "", "does not begin"],
    ["of another kind", "hello", "does not begin"],
    ["of a later version", "2.abc", "newer version"],
    ["of a later version, with two digits", "12.abc", "newer version"],
    ["without content", "1.", "cut off"],
    ["cut off", good.slice(0, -40), "cut off"],
    ["cut in half", good.slice(0, good.length / 2), "cut off"],
    ["with foreign characters", `${good.slice(0, 30)}%${good.slice(31)}`, "characters in it"],
    ["with a character changed", `${good.slice(0, 30)}${good[30] === "A" ? "B" : "A"}${good.slice(31)}`, "damaged"],
    ["endless", `1.${"A".repeat(9000)}`, "longer than 8,192"],
    ["a zip bomb", scene(new Uint8Array(4_000_000)), "larger than 1 MiB"],
    ["bytes that are no scene", scene(new Uint8Array(100)), "damaged"],
    ["of a later layout", scene(withSum([2, ...new Array<number>(40).fill(0)])), "newer version"],
  ])("%s is refused, and says why", (_, text, why) => {
    expect(opened(text)).toContain(why);
  });

  it("is refused where it is crafted: values beyond 1, sizes that lie", () => {
    const bytes = packScene(present);
    expect(opened(scene(patched(bytes, bytes.length - 5, 201)))).toContain(
      "a probability must be a number from 0 to 1",
    );
    expect(opened(scene(patched(bytes, 2, 200)))).toContain("damaged");
  });

  it("never throws whatever is done to it, and never gives another scene", () => {
    const random = fc.oneof(
      mutated(good),
      mutated(encodeScene(present) ?? ""),
      fc.string().map((text) => `1.${text}`),
    );
    fc.assert(
      fc.property(fc.array(random, { minLength: 10, maxLength: 10 }), (texts) => {
        for (const text of texts) {
          const started = performance.now();
          const result = opened(text);
          if (isFuzz) expect(performance.now() - started).toBeLessThan(100);
          if (typeof result !== "string") expect([present, openingScene.draw()]).toContainEqual(result);
        }
      }),
      { numRuns: runs(10_000, 1000) },
    );
  });

  function patched(bytes: Uint8Array, place: number, value: number): Uint8Array {
    const changed = [...bytes.subarray(0, -4)];
    changed[place] = value;
    return withSum(changed);
  }

  /** The bytes with the sum that makes them sound. */
  function withSum(bytes: readonly number[]): Uint8Array {
    let [low, high] = [1, 0];
    for (const byte of bytes) {
      low = (low + byte) % 65_521;
      high = (high + low) % 65_521;
    }
    return Uint8Array.from([...bytes, low & 255, low >> 8, high & 255, high >> 8]);
  }
});
