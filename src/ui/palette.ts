/**
 * The colour scale of probabilities, cividis, re-tuned for the dark theme, and how scales are made: 256 RGBA colours, perceptually
 * even, readable without hue. Those of the maps are in mapPalettes.ts.
 *
 * @see Nuñez, Anderton & Renslow 2018, doi:10.1371/journal.pone.0199239
 */

export type PaletteTheme = "light" | "dark";
export type Rgb = readonly [number, number, number];

/** Colours of a scale. */
export const STEPS = 256;

/** Every 10.6th colour of the published tables; between them linear in sRGB, at most 7/255 off. */
const CIVIDIS = `00224e 002a60 003171 1a386f 2b406d 38476c 434e6c 4d566c 575d6d 61656f 6a6c71 737475 7c7b78 868379 908b78
  9b9376 a59c74 b0a471 bbad6c c6b667 d2bf60 ddc958 e9d24e f5dc40 fee838`;

/** In the dark the low end sinks into the surface and the bright end does not glare. */
export const NIGHT_FLOOR: Rgb = [0x17, 0x19, 0x20];
const NIGHT_SINK = 0.5;
const NIGHT_GLARE = 0.05;

/**
 * The scale of the prediction, p = 0…1.
 *
 * @returns 256 × RGBA
 */
export function probabilityPalette(theme: PaletteTheme): Uint8Array {
  return theme === "light" ? ramp(colours(CIVIDIS)) : atNight(colours(CIVIDIS));
}

/** The CSS colour of a palette at t in [0, 1]. */
export function paletteColour(palette: Uint8Array, t: number): string {
  const at = 4 * Math.round(Math.min(1, Math.max(0, t)) * (STEPS - 1));
  return `rgb(${palette[at] ?? 0} ${palette[at + 1] ?? 0} ${palette[at + 2] ?? 0})`;
}

/** Colours of a list of hexadecimal triples. */
export function colours(text: string): Rgb[] {
  return text.split(/\s+/).map((hex) => {
    const value = Number.parseInt(hex, 16);
    return [value >> 16, (value >> 8) & 255, value & 255];
  });
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

/** A scale for the dark theme. */
export function atNight(stops: readonly Rgb[]): Uint8Array {
  const last = stops.length - 1;
  return ramp(
    stops.map((stop, index) => {
      const t = index / last;
      return mix(stop, NIGHT_FLOOR, NIGHT_SINK * (1 - t) ** 4 + NIGHT_GLARE * t);
    }),
  );
}

/** A scale through its stops. */
export function ramp(stops: readonly Rgb[]): Uint8Array {
  const palette = new Uint8Array(STEPS * 4).fill(255);
  const last = stops.length - 1;
  for (let entry = 0; entry < STEPS; entry++) {
    const position = (entry / (STEPS - 1)) * last;
    const below = Math.min(last - 1, Math.floor(position));
    const [from, to] = [stops[below], stops[below + 1]];
    if (from && to) palette.set(mix(from, to, position - below).map(Math.round), entry * 4);
  }
  return palette;
}
