/**
 * The colour scales of the maps: viridis for contributions, blue–white–orange for signed gradients, each re-tuned for the dark theme.
 *
 * @see Smith & van der Walt 2015 (viridis)
 */
import { atNight, colours, NIGHT_FLOOR, type PaletteTheme, ramp, STEPS } from "./palette.ts";

/** Every 10.6th colour of the published table; between them linear in sRGB, at most 7/255 off. */
const VIRIDIS = `440154 471163 481f71 472d7b 443a83 404688 3b528b 355d8d 31688e 2c728e 287c8e 24868e 21908c 1f9a8a 20a486
  28ae80 35b779 47c06f 5dc963 75d054 8fd744 abdc32 c7e020 e3e418 fde725`;

/** Equal lightness at equal distance from the middle; the middle is the board's own ground. */
const DIVERGING: Readonly<Record<PaletteTheme, string>> = {
  light: "004f8b 006bba 408dd7 7fb3e8 bcd8f5 f6f4ee eecdb4 dba06f c37221 9a5500 733d00",
  dark: "afd5fe 7dbdfe 519ae2 3772ac 284a6c 24262d 633e1d 9c5d21 cf8037 eda569 f4c7a3",
};

/**
 * The scale of what each pixel adds, 0…limit.
 *
 * @returns 256 × RGBA
 */
export function sequentialPalette(theme: PaletteTheme): Uint8Array {
  return theme === "light" ? ramp(colours(VIRIDIS)) : atNight(colours(VIRIDIS));
}

/**
 * The scale of gradients, −limit…limit: blue where raising p lowers the loss, orange where it raises it.
 *
 * @returns 256 × RGBA; the two middle entries are the same ground colour
 */
export function divergingPalette(theme: PaletteTheme): Uint8Array {
  const stops = colours(DIVERGING[theme]);
  const palette = ramp(stops);
  const ground = stops[(stops.length - 1) / 2] ?? NIGHT_FLOOR;
  for (const entry of [STEPS / 2 - 1, STEPS / 2]) palette.set(ground, entry * 4);
  return palette;
}

/**
 * Colours of a palette at equal distances, for gradients of CSS and SVG.
 *
 * @param palette - 256 × RGBA
 * @returns 17 colours, both ends included
 */
export function paletteStops(palette: Uint8Array): readonly string[] {
  return Array.from({ length: 17 }, (_, k) => {
    const [red, green, blue] = palette.subarray(4 * Math.round((255 * k) / 16));
    return `rgb(${red},${green},${blue})`;
  });
}
