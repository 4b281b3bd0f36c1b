/** Colours of cells, and the part of a raster that is redrawn. */
import { expect, test } from "vitest";
import { boardColors, packColor } from "#ui/paletteColors.ts";
import { classifyAll } from "./confusion.ts";
import { shadeAll, spanOf } from "./raster.ts";
import { confusionShade, predictionShade, truthShade } from "./shading.ts";

const grids = {
  height: 2,
  width: 2,
  truth: Uint8Array.of(0, 1, 0, 1),
  prediction: Float64Array.of(0, 0.25, 0.75, 1),
};

test("the four boards' colours", () => {
  const colors = boardColors.light;
  const pixels = new Uint32Array(4);
  shadeAll(pixels, truthShade(grids, "light"));
  expect([...pixels]).toEqual([colors.tn, colors.ink, colors.tn, colors.ink].map((color) => packColor(color)));
  shadeAll(pixels, confusionShade(classifyAll(grids, 0.5), "light"));
  expect([...pixels]).toEqual([colors.tn, colors.fn, colors.fp, colors.tp].map((color) => packColor(color)));
  expect(predictionShade(grids, "light")(0)).toBe(packColor("#00224e"));
  expect(predictionShade(grids, "light")(3)).toBe(packColor("#fee838"));
});

test("only the rectangle around changed cells is redrawn", () => {
  expect(spanOf(Uint32Array.of(13, 31, 22), 10)).toEqual({ top: 1, left: 1, bottom: 4, right: 4 });
  expect(spanOf([7], 10)).toEqual({ top: 0, left: 7, bottom: 1, right: 8 });
  expect(spanOf([], 10)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
});
