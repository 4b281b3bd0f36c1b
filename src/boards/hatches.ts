/** Hatches for cells without room for signs: rising lines for false positives, level ones for false negatives. */
import type { CellClass } from "#i18n/boards.ts";
import { packRgb } from "#ui/paletteColors.ts";
import { classOfCode } from "./confusion.ts";
import type { GlyphLayer } from "./glyphs.ts";

const HATCH_PERIOD = 6;
const HATCHED = ["fp", "fn"] as const;

/**
 * Draws the hatches of all cells over what the canvas holds.
 *
 * @param context - of a canvas of the layer's extent
 */
export function drawHatches(context: CanvasRenderingContext2D, layer: GlyphLayer): void {
  for (const kind of HATCHED) {
    const veil = hatchVeil(layer, kind);
    if (veil) context.drawImage(veil, 0, 0);
  }
}

/** The hatch of one class over the whole extent, cut to the cells of the class. */
function hatchVeil(layer: GlyphLayer, kind: (typeof HATCHED)[number]): HTMLCanvasElement | null {
  const { shown } = layer;
  const veil = canvasOf(shown.width, shown.height);
  const context = veil.getContext("2d");
  const mask = maskOf(layer, kind);
  const pattern = context?.createPattern(hatchTile(kind, layer), "repeat");
  if (!context || !mask || !pattern) return null;
  context.imageSmoothingEnabled = false;
  context.drawImage(mask, -shown.left, -shown.top, layer.width, layer.height);
  context.globalCompositeOperation = "source-in";
  context.fillStyle = pattern;
  context.fillRect(0, 0, shown.width, shown.height);
  return veil;
}

function maskOf({ confusion, size }: GlyphLayer, kind: CellClass): HTMLCanvasElement | null {
  const image = new ImageData(size.width, size.height);
  const pixels = new Uint32Array(image.data.buffer);
  const code = classOfCode.indexOf(kind);
  const solid = packRgb(0, 0, 0);
  let found = false;
  for (let index = 0; index < pixels.length; index++) {
    if (confusion.codes[index] !== code) continue;
    pixels[index] = solid;
    found = true;
  }
  if (!found) return null;
  const mask = canvasOf(size.width, size.height);
  mask.getContext("2d")?.putImageData(image, 0, 0);
  return mask;
}

/** Level lines for false negatives, rising ones for false positives. */
function hatchTile(kind: (typeof HATCHED)[number], { density, color }: GlyphLayer): HTMLCanvasElement {
  const period = Math.max(4, Math.round(HATCH_PERIOD * density));
  const tile = canvasOf(period, period);
  const context = tile.getContext("2d");
  if (!context) return tile;
  context.globalAlpha = 0.7;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = Math.max(1, density * 1.2);
  if (kind === "fn") {
    context.fillRect(0, Math.floor(period / 2), period, Math.max(1, Math.round(density * 1.2)));
    return tile;
  }
  for (const shift of [-period, 0, period]) {
    context.moveTo(shift - 1, period + 1);
    context.lineTo(shift + period + 1, -1);
  }
  context.stroke();
  return tile;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  return canvas;
}
