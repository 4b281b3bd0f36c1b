/** What the page and the picture of a comparison share. */
import type { ComparedLoss } from "#losses/studies.ts";
import { colourIndex } from "./commonScale.ts";

export const quarters = ["tp", "fp", "fn", "tn"] as const;

/** A gradient map as RGBA on a scale. */
export function gradientImage(
  { gradient }: ComparedLoss,
  height: number,
  width: number,
  limit: number,
  palette: Uint8Array,
): ImageData {
  const image = new ImageData(width, height);
  for (let cell = 0; cell < gradient.length; cell++) {
    const from = 4 * colourIndex(gradient[cell] as number, limit);
    image.data.set(palette.subarray(from, from + 4), 4 * cell);
  }
  return image;
}
