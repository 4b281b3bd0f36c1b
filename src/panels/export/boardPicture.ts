/** One board as a picture: its cells with their signs, and its legend. */
import { drawBoard } from "#boards/pictureBoard.ts";
import { drawLegend } from "#boards/pictureLegend.ts";
import type { Pen } from "#boards/picturePen.ts";
import { shownTheme } from "#boards/theme.ts";
import { playground } from "#store/playground.ts";
import type { BoardName } from "#store/state.ts";

/** CSS pixels. */
export const boardSide = 360;
export const legendHeight = 52;
/** Device pixels a CSS pixel. */
export const density = 3;

/** A canvas of a size in CSS pixels, and what draws on it. @throws where the browser has no 2D canvas */
export function penOver(width: number, height: number): Pen {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No 2D canvas");
  context.scale(density, density);
  const state = playground.getState();
  const style = getComputedStyle(document.documentElement);
  return {
    context,
    state,
    locale: state.locale,
    theme: shownTheme(),
    density,
    serif: style.getPropertyValue("--serif").trim() || "Georgia, serif",
    sans: style.getPropertyValue("--sans").trim() || "system-ui, sans-serif",
  };
}

/** The board without its title. */
export function boardPicture(name: BoardName): HTMLCanvasElement {
  const pen = penOver(boardSide + 2, boardSide + 2);
  drawBoard(pen, name, { left: 1, top: 1, side: boardSide });
  return pen.context.canvas;
}

/** Its legend, on nothing. */
export function legendPicture(name: BoardName): HTMLCanvasElement {
  const pen = penOver(boardSide, legendHeight);
  drawLegend(pen, name, { left: 0, top: 4, width: boardSide });
  return pen.context.canvas;
}
