/** The veil of a soft count that is highlighted in the formula, over all boards. */
import type { Grids } from "#grid/field.ts";
import type { CellClass } from "#i18n/boards.ts";
import { playground } from "#store/playground.ts";
import type { PaletteTheme } from "#ui/palette.ts";
import { boardColors, packRgb } from "#ui/paletteColors.ts";
import type { Field } from "./field.ts";
import { createFrameTask } from "./frames.ts";
import { sameSize } from "./geometry.ts";
import { createRaster, type Raster } from "./raster.ts";
import type { Shade } from "./shading.ts";
import { onThemeChange, shownTheme } from "./theme.ts";

const TINT_ALPHA = 0.82;

/** Draws the cells of the highlighted soft count over a board while one is highlighted; returns what ends it. */
export function drawTint(canvas: HTMLCanvasElement, field: Field): () => void {
  let raster: Raster | null = null;
  let drawn: Grids | null = null;
  const task = createFrameTask(redraw);

  function redraw(): void {
    const { highlight } = playground.getState();
    canvas.hidden = highlight === null;
    if (highlight === null) return;
    if (!raster || !drawn || !sameSize(drawn, field.grids)) raster = createRaster(canvas, field.grids);
    drawn = field.grids;
    raster.draw(tintShade(drawn, highlight, shownTheme()), null);
  }

  redraw();
  const stops = [
    field.subscribe(() => {
      if (playground.getState().highlight !== null) task.request();
    }),
    playground.subscribe((state, before) => {
      if (state.highlight !== before.highlight) redraw();
    }),
    onThemeChange(task.request),
    task.cancel,
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * A veil over a board through which the cells of a soft count shine: the class's colour where the cell makes the
 * count, the surface's where it does not.
 */
export function tintShade(grids: Grids, role: CellClass, theme: PaletteTheme): Shade {
  const colors = boardColors[theme];
  const [veil, lit] = [channels(colors.surface), channels(role === "tn" ? colors.ink2 : colors[role])];
  const palette = Uint32Array.from({ length: 256 }, (_, step) => {
    const mixed = veil.map((from, channel) => Math.round(from + ((lit[channel] ?? 0) - from) * (step / 255)));
    return packRgb(mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, Math.round(255 * TINT_ALPHA));
  });
  return (index) => palette[Math.round(softWeight(role, grids, index) * 255)] ?? 0;
}

/**
 * What a cell gives to a soft count: TP p·g, FP p·(1−g), FN (1−p)·g, TN (1−p)·(1−g).
 *
 * @returns in [0, 1]
 */
export function softWeight(role: CellClass, grids: Grids, index: number): number {
  const p = grids.prediction[index] ?? 0;
  const g = grids.truth[index] ?? 0;
  if (role === "tp") return p * g;
  if (role === "fp") return p * (1 - g);
  return role === "fn" ? (1 - p) * g : (1 - p) * (1 - g);
}

function channels(hex: string): readonly number[] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
