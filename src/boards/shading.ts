/** The colour of each cell on each board, as packed pixels at one canvas pixel a cell. */
import type { Grids } from "#grid/field.ts";
import { type PaletteTheme, probabilityPalette } from "#ui/palette.ts";
import { boardColors, packColor, packPalette } from "#ui/paletteColors.ts";
import { type Confusion, classOfCode } from "./confusion.ts";

/** Packed colour of the cell with this flat index. */
export type Shade = (index: number) => number;

/** Truth: ink on paper, in the dark light on dark. */
export function truthShade(grids: Grids, theme: PaletteTheme): Shade {
  const colors = boardColors[theme];
  const [background, foreground] = [packColor(colors.tn), packColor(colors.ink)];
  return (index) => (grids.truth[index] === 1 ? foreground : background);
}

/** Probability in cividis. */
export function predictionShade(grids: Grids, theme: PaletteTheme): Shade {
  const palette = packPalette(probabilityPalette(theme));
  return (index) => palette[Math.round((grids.prediction[index] ?? 0) * 255)] ?? 0;
}

/** The four classes in their colours. */
export function confusionShade(confusion: Confusion, theme: PaletteTheme): Shade {
  const colors = boardColors[theme];
  const byCode = classOfCode.map((kind) => packColor(colors[kind]));
  return (index) => byCode[confusion.codes[index] ?? 0] ?? 0;
}
