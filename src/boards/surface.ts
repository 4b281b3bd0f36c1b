/** What is drawn on the truth and on the prediction: their cells. */
import type { Grids } from "#grid/field.ts";
import type { PaletteTheme } from "#ui/palette.ts";
import type { Field } from "./field.ts";
import { sameSize } from "./geometry.ts";
import { createRaster, type Raster } from "./raster.ts";
import type { Shade } from "./shading.ts";
import { onThemeChange, shownTheme } from "./theme.ts";

/**
 * Draws the cells of a painted grid and keeps them drawn.
 *
 * @param shadeOf - the colours for a theme; asked anew when grids or theme change
 * @returns what ends it
 */
export function drawCells(
  canvas: HTMLCanvasElement,
  field: Field,
  shadeOf: (grids: Grids, theme: PaletteTheme) => Shade,
): () => void {
  let raster: Raster = createRaster(canvas, field.grids);
  let drawn: Grids = field.grids;
  let shade: Shade = shadeOf(drawn, shownTheme());

  function redraw(cells: Uint32Array | null): void {
    if (cells) {
      raster.draw(shade, cells);
      return;
    }
    if (!sameSize(drawn, field.grids)) raster = createRaster(canvas, field.grids);
    drawn = field.grids;
    shade = shadeOf(drawn, shownTheme());
    raster.draw(shade, null);
  }

  redraw(null);
  const stopField = field.subscribe(redraw);
  const stopTheme = onThemeChange(() => redraw(null));
  return () => {
    stopField();
    stopTheme();
  };
}
