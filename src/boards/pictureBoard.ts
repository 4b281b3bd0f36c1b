/** One board of an exported picture: its square, the cells in it, signs or a note over them. */
import { map } from "#i18n/map.ts";
import type { BoardName } from "#store/state.ts";
import { boardColors } from "#ui/paletteColors.ts";
import { type Confusion, classifyAll } from "./confusion.ts";
import { letterBox } from "./geometry.ts";
import { drawSigns, type GlyphLayer, signsFit } from "./glyphs.ts";
import { drawHatches } from "./hatches.ts";
import { currentHeat } from "./heat.ts";
import type { Pen } from "./picturePen.ts";
import { createRaster } from "./raster.ts";
import { confusionShade, predictionShade, truthShade } from "./shading.ts";

interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a board into a square of the picture. */
export function drawBoard(pen: Pen, name: BoardName, square: Square): void {
  const { context, state, theme } = pen;
  const colors = boardColors[theme];
  const { left, top, side } = square;
  context.fillStyle = colors.surface;
  context.fillRect(left, top, side, side);
  const share = letterBox(state.grids);
  const [width, height] = [(side * share.width) / 100, (side * share.height) / 100];
  const box = { left: left + (side - width) / 2, top: top + (side - height) / 2, width, height };
  context.fillStyle = colors.tn;
  context.fillRect(box.left, box.top, box.width, box.height);
  if (name === "difference") drawDifference(pen, box);
  else drawCells(pen, box, paintedCells(pen, name));
  context.strokeStyle = colors.hair;
  context.lineWidth = 1;
  context.strokeRect(left - 0.5, top - 0.5, side + 1, side + 1);
}

function paintedCells({ state, theme }: Pen, name: "truth" | "prediction"): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const shade = (name === "truth" ? truthShade : predictionShade)(state.grids, theme);
  createRaster(canvas, state.grids).draw(shade, null);
  return canvas;
}

function drawDifference(pen: Pen, box: Box): void {
  const { state, theme } = pen;
  const canvas = document.createElement("canvas");
  const raster = createRaster(canvas, state.grids);
  if (state.settings.view.difference !== "confusion") {
    const image = currentHeat(state)?.image;
    if (image) raster.show(image);
    drawCells(pen, box, canvas);
    if (!image) writeNote(pen, box);
    return;
  }
  const confusion = classifyAll(state.grids, state.settings.threshold);
  raster.draw(confusionShade(confusion, theme), null);
  drawCells(pen, box, canvas);
  drawGlyphs(pen, box, confusion);
}

function drawCells({ context }: Pen, box: Box, cells: HTMLCanvasElement): void {
  context.imageSmoothingEnabled = false;
  context.drawImage(cells, box.left, box.top, box.width, box.height);
}

function drawGlyphs({ context, state, theme, density }: Pen, box: Box, confusion: Confusion): void {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(box.width * density));
  canvas.height = Math.max(1, Math.round(box.height * density));
  const layer = canvas.getContext("2d");
  if (!layer) return;
  const { width, height } = canvas;
  const size = state.grids;
  const shown = { left: 0, top: 0, width, height };
  const color = boardColors[theme].onCell;
  const glyphs: GlyphLayer = { confusion, size, width, height, shown, density, color };
  if (signsFit(glyphs)) drawSigns(layer, glyphs);
  else drawHatches(layer, glyphs);
  context.drawImage(canvas, box.left, box.top, box.width, box.height);
}

/** A map that does not exist here, or is not computed yet. */
function writeNote({ context, state, locale, theme, serif }: Pen, box: Box): void {
  const note = currentHeat(state) ? map.undefinedHere : map.pending;
  context.save();
  context.font = `400 15px ${serif}`;
  context.fillStyle = boardColors[theme].ink2;
  context.textAlign = "center";
  context.fillText(note[locale], box.left + box.width / 2, box.top + box.height / 2, box.width - 16);
  context.restore();
}
