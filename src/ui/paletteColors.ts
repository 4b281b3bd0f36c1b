/**
 * The colours of tokens.css that canvases need as numbers, in both themes: a picture can be drawn in a theme the page
 * does not have. A test keeps them equal to the stylesheet.
 */
import type { PaletteTheme } from "./palette.ts";

export interface BoardColors {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hair: string;
  readonly tp: string;
  readonly fp: string;
  readonly fn: string;
  readonly tn: string;
  /** What is written on the four. */
  readonly onCell: string;
}

export const boardColors: Readonly<Record<PaletteTheme, BoardColors>> = {
  light: {
    paper: "#fbfaf6",
    surface: "#ffffff",
    ink: "#1d1c1a",
    ink2: "#5d5a54",
    ink3: "#6d6961",
    hair: "#e6e2d8",
    tp: "#009e73",
    fp: "#d55e00",
    fn: "#0072b2",
    tn: "#efece4",
    onCell: "#ffffff",
  },
  dark: {
    paper: "#15161a",
    surface: "#1c1e24",
    ink: "#ece9e2",
    ink2: "#b0aca3",
    ink3: "#989489",
    hair: "#2d3038",
    tp: "#2fc79b",
    fp: "#ff8a3d",
    fn: "#5fb4ee",
    tn: "#2a2d35",
    onCell: "#15161a",
  },
};

/**
 * A colour as the four bytes of a pixel, packed for a Uint32Array over canvas pixels.
 *
 * @param hex `#rrggbb`
 * @param alpha 0…255
 */
export function packColor(hex: string, alpha = 255): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return packRgb(value >> 16, (value >> 8) & 255, value & 255, alpha);
}

/** Four bytes of a pixel, packed. Canvas pixels are RGBA in memory, and every platform with a canvas is little-endian. */
export function packRgb(red: number, green: number, blue: number, alpha = 255): number {
  return ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** A palette of 256 × RGBA as packed pixels. */
export function packPalette(palette: Uint8Array): Uint32Array {
  return Uint32Array.from({ length: palette.length / 4 }, (_, entry) => {
    const at = entry * 4;
    return packRgb(palette[at] ?? 0, palette[at + 1] ?? 0, palette[at + 2] ?? 0, palette[at + 3] ?? 255);
  });
}
