/** Draws a landscape's heat map: a cell a sample, from dark (low) to light (high). What is undefined is hatched. */
import type { LandscapeAnswer } from "#losses/studies.ts";
import type { Extremes } from "./landscapeReading.ts";

/** Index of a colour in a palette of 256. */
function shade(value: number, { lowest, highest }: Extremes): number {
  return highest > lowest ? Math.round((255 * (value - lowest)) / (highest - lowest)) : 0;
}

/** The map as RGBA, a pixel a sample, the first row of y at the bottom; undefined cells stay clear. */
export function heatOf({ values, x, y }: LandscapeAnswer, extremes: Extremes, palette: Uint8Array): ImageData {
  const image = new ImageData(x.length, y.length);
  for (let row = 0; row < y.length; row++) {
    for (let col = 0; col < x.length; col++) {
      const value = values[row * x.length + col] as number;
      if (!Number.isFinite(value)) continue;
      const from = 4 * shade(value, extremes);
      image.data.set(palette.subarray(from, from + 4), 4 * ((y.length - 1 - row) * x.length + col));
    }
  }
  return image;
}
