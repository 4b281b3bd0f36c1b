import { describe, expect, it } from "vitest";
import { emptyGrids, type GridName, type Grids } from "#grid/field.ts";
import { locales } from "#i18n/locale.ts";
import { openingScene } from "#scene/builtIn/opening.ts";
import { operations } from "./index.ts";

/** Rows of digits: the truth, and a prediction in tenths. */
function drawn(truth: readonly string[], prediction: readonly string[] = truth): Grids {
  const grids = emptyGrids(truth.length, truth[0]?.length ?? 0);
  for (const [cell, digit] of [...truth.join("")].entries()) grids.truth[cell] = Number(digit);
  for (const [cell, digit] of [...prediction.join("")].entries()) grids.prediction[cell] = Number(digit) / 10;
  return grids;
}

/** What an action makes of a grid. */
function made(path: string, grids: Grids, grid: GridName, given: { value?: number; seed?: number } = {}): number[] {
  const [id, action] = path.split(".");
  const content = operations.find((one) => one.id === id)?.actions.find((one) => one.id === action)?.content;
  if (content === undefined) throw new Error(path);
  return Array.from(content({ grids, grid, value: 1, threshold: 0.5, seed: 1, ...given }));
}

function rows(values: readonly number[], width: number, scale = 1): string[] {
  const digits = values.map((value) => Math.round(value * scale)).join("");
  return digits.match(new RegExp(`.{${width}}`, "g")) ?? [];
}

describe("every operation", () => {
  it("has its own id, and words in both languages", () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    for (const { name, teaches, on, actions } of operations) {
      expect(on.length).toBeGreaterThan(0);
      for (const locale of locales) {
        expect(name[locale]).not.toBe("");
        expect(teaches[locale].length).toBeGreaterThan(10);
        for (const action of actions) expect(action.name[locale]).not.toBe("");
      }
    }
  });

  it("gives legal grids on any size, and leaves what is given as it was", () => {
    for (const [height, width] of [
      [1, 1],
      [1, 6],
      [5, 4],
      [7, 7],
    ] as const) {
      const grids = emptyGrids(height, width);
      for (let cell = 0; cell < grids.truth.length; cell += 1) {
        grids.truth[cell] = cell % 3 === 0 ? 1 : 0;
        grids.prediction[cell] = ((cell * 37) % 101) / 100;
      }
      const before = JSON.stringify(grids);
      for (const { id, on, actions } of operations) {
        for (const grid of on) {
          for (const action of actions) {
            const values = made(`${id}.${action.id}`, grids, grid);
            expect(values).toHaveLength(height * width);
            for (const value of values) {
              if (grid === "truth") expect([0, 1]).toContain(value);
              else expect(value >= 0 && value <= 1).toBe(true);
            }
          }
        }
      }
      expect(JSON.stringify(grids)).toBe(before);
    }
  });
});

describe("operations", () => {
  const corner = drawn(["110", "100", "000"], ["980", "700", "000"]);

  it.each([
    ["shift.right", ["011", "010", "000"]],
    ["shift.down", ["000", "110", "100"]],
    ["shift.left", ["100", "000", "000"]],
    ["shift.up", ["100", "000", "000"]],
    ["turn.right", ["011", "001", "000"]],
    ["turn.left", ["000", "100", "110"]],
    ["turn.left-right", ["011", "001", "000"]],
    ["turn.top-bottom", ["000", "100", "110"]],
    ["invert.invert", ["001", "011", "111"]],
    ["fill.fill", ["111", "111", "111"]],
    ["fill.clear", ["000", "000", "000"]],
    ["grow.dilate", ["111", "110", "100"]],
    ["grow.erode", ["000", "000", "000"]],
  ])("%s on the truth", (path, expected) => {
    expect(rows(made(path, corner, "truth"), 3)).toEqual(expected);
  });

  it("four quarter turns are none, on a square and, for what lies in the middle, on a rectangle", () => {
    let grids = drawn(["110", "100", "001"]);
    for (let k = 0; k < 4; k += 1) grids = { ...grids, truth: Uint8Array.from(made("turn.right", grids, "truth")) };
    expect(rows([...grids.truth], 3)).toEqual(["110", "100", "001"]);
    const wide = drawn(["00000", "01100", "00000"]);
    expect(rows(made("turn.right", wide, "truth"), 5)).toEqual(["00100", "00100", "00000"]);
  });

  it("fill paints the brush value on the prediction", () => {
    expect(new Set(made("fill.fill", corner, "prediction", { value: 0.35 }))).toEqual(new Set([0.35]));
  });

  it("sharpening and softening are σ(z/T) to the nearest 1/200, and keep ½, 0 and 1", () => {
    const grids = drawn(["0000"], ["0580"]);
    grids.prediction[3] = 1;
    // σ(2 · logit 0.8) = 16/17, σ(½ · logit 0.8) = 2/3.
    expect(made("temperature.sharpen", grids, "prediction")).toEqual([0, 0.5, 0.94, 1]);
    expect(made("temperature.soften", grids, "prediction")).toEqual([0, 0.5, 0.665, 1]);
  });

  it("a blur keeps the amount and spreads it", () => {
    const grids = emptyGrids(15, 15);
    grids.prediction[7 * 15 + 7] = 1;
    const blurred = made("blur.blur", grids, "prediction");
    expect(blurred.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 1);
    // 1/(2π) in the middle.
    expect(blurred[7 * 15 + 7]).toBeCloseTo(0.16, 2);
  });

  it("noise has the spread it says, is the same for a seed and another for another", () => {
    const grids = emptyGrids(100, 100);
    grids.prediction.fill(0.5);
    const noisy = made("noise.noise", grids, "prediction", { seed: 7 });
    const mean = noisy.reduce((sum, p) => sum + p, 0) / noisy.length;
    const spread = Math.sqrt(noisy.reduce((sum, p) => sum + (p - mean) ** 2, 0) / noisy.length);
    expect(mean).toBeCloseTo(0.5, 2);
    expect(spread).toBeCloseTo(0.1, 2);
    expect(made("noise.noise", grids, "prediction", { seed: 7 })).toEqual(noisy);
    expect(made("noise.noise", grids, "prediction", { seed: 8 })).not.toEqual(noisy);
  });

  it("noise keeps the mean wherever it is, never reaches 0 or 1, and does to Dice and BCE what it says", () => {
    const grids = emptyGrids(100, 100);
    for (const p of [0.02, 0.3, 0.97]) {
      grids.prediction.fill(p);
      const noisy = made("noise.noise", grids, "prediction", { seed: 5 });
      expect(noisy.reduce((sum, value) => sum + value, 0) / noisy.length).toBeCloseTo(p, 2);
      expect(noisy.every((value) => value > 0 && value < 1)).toBe(true);
    }
    const { grids: opening } = openingScene.draw();
    const after = made("noise.noise", opening, "prediction", { seed: 5 });
    const { truth, prediction } = opening;
    const dice = (of: ArrayLike<number>) => {
      const [both, all] = [0, 1].map((only) =>
        truth.reduce((sum, g, k) => sum + (only === 0 ? 2 * g * (of[k] ?? 0) : g + (of[k] ?? 0)), 0),
      ) as [number, number];
      return 1 - both / all;
    };
    const bce = (of: ArrayLike<number>) =>
      truth.reduce((sum, g, k) => sum - Math.log(g === 1 ? (of[k] ?? 0) : 1 - (of[k] ?? 0)), 0) / truth.length;
    expect(Math.abs(dice(after) - dice(prediction))).toBeLessThan(0.02);
    expect(bce(after)).toBeGreaterThan(1.03 * bce(prediction));
  });

  it("label noise flips about two in a hundred, of either kind", () => {
    const grids = emptyGrids(200, 200);
    grids.truth.fill(1, 0, 20000);
    const flipped = made("label-noise.flip", grids, "truth", { seed: 3 });
    const misses = flipped.slice(0, 20000).filter((g) => g === 0).length;
    const alarms = flipped.slice(20000).filter((g) => g === 1).length;
    for (const count of [misses, alarms]) expect(Math.abs(count - 400)).toBeLessThan(80);
  });

  it("copies the truth as it is, two to the right, or blurred", () => {
    const grids = drawn(["1100", "0000"], ["0000", "0000"]);
    expect(rows(made("copy-truth.perfect", grids, "prediction"), 4)).toEqual(["1100", "0000"]);
    expect(rows(made("copy-truth.shifted", grids, "prediction"), 4)).toEqual(["0011", "0000"]);
    const blurred = made("copy-truth.blurred", grids, "prediction");
    expect(blurred[0]).toBeGreaterThan(0.1);
    expect(blurred[0]).toBeLessThan(0.9);
  });

  it("takes what lies above the threshold as the truth", () => {
    expect(rows(made("threshold-prediction.threshold", drawn(["0000"], ["0567"]), "truth"), 4)).toEqual(["0011"]);
  });
});
