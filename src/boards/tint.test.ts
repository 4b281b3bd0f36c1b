/** The weights of a highlighted soft count and their colours. */
import { expect, test } from "vitest";
import type { CellClass } from "#i18n/boards.ts";
import { boardColors, packColor } from "#ui/paletteColors.ts";
import { softWeight, tintShade } from "./tint.ts";

const grids = {
  height: 2,
  width: 2,
  truth: Uint8Array.of(0, 1, 0, 1),
  prediction: Float64Array.of(0, 0.25, 0.75, 1),
};

test("a soft count is made of the cells that have a share in it", () => {
  const weights = (role: CellClass): number[] => [0, 1, 2, 3].map((index) => softWeight(role, grids, index));
  expect(weights("tp")).toEqual([0, 0.25, 0, 1]);
  expect(weights("fp")).toEqual([0, 0, 0.75, 0]);
  expect(weights("fn")).toEqual([0, 0.75, 0, 0]);
  expect(weights("tn")).toEqual([1, 0, 0.25, 0]);
  const shade = tintShade(grids, "tp", "dark");
  expect(shade(3) & 0xffffff).toBe(packColor(boardColors.dark.tp) & 0xffffff);
  expect(shade(0) & 0xffffff).toBe(packColor(boardColors.dark.surface) & 0xffffff);
});
