/** A canvas at one pixel a cell of which only the changed part is redrawn. */
import type { Size } from "#grid/field.ts";
import type { Shade } from "./shading.ts";

/** Rows and columns, half-open. */
interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Raster {
  /** Redraws some cells, or all. */
  draw(shade: Shade, cells: ArrayLike<number> | null): void;
  /** Shows a ready picture of the whole grid. */
  show(image: ImageBitmap | Uint8ClampedArray<ArrayBuffer>): void;
  clear(): void;
}

/**
 * A raster over a canvas, which takes the size of the grid.
 *
 * @throws where the browser refuses a 2D context
 */
export function createRaster(canvas: HTMLCanvasElement, size: Size): Raster {
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("No 2D canvas");
  const image = new ImageData(size.width, size.height);
  const pixels = new Uint32Array(image.data.buffer);

  function draw(shade: Shade, cells: ArrayLike<number> | null): void {
    if (cells) shadeSome(pixels, shade, cells);
    else shadeAll(pixels, shade);
    const span = cells ? spanOf(cells, size.width) : { top: 0, left: 0, bottom: size.height, right: size.width };
    context?.putImageData(image, 0, 0, span.left, span.top, span.right - span.left, span.bottom - span.top);
  }

  function show(picture: ImageBitmap | Uint8ClampedArray<ArrayBuffer>): void {
    if (picture instanceof Uint8ClampedArray) {
      context?.putImageData(new ImageData(picture, size.width, size.height), 0, 0);
      return;
    }
    context?.clearRect(0, 0, size.width, size.height);
    // A bitmap that somebody closed or transferred has no size, and drawing it would throw.
    if (picture.width > 0) context?.drawImage(picture, 0, 0, size.width, size.height);
  }

  return { draw, show, clear: () => context.clearRect(0, 0, size.width, size.height) };
}

/** Colours of all cells. */
export function shadeAll(pixels: Uint32Array, shade: Shade): void {
  for (let index = 0; index < pixels.length; index++) pixels[index] = shade(index);
}

function shadeSome(pixels: Uint32Array, shade: Shade, cells: ArrayLike<number>): void {
  for (let at = 0; at < cells.length; at++) {
    const index = cells[at];
    if (index !== undefined) pixels[index] = shade(index);
  }
}

/**
 * The smallest rectangle around some cells.
 *
 * @param cells - flat indices; none gives an empty span
 */
export function spanOf(cells: ArrayLike<number>, width: number): Span {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, width, 0, 0];
  for (let at = 0; at < cells.length; at++) {
    const index = cells[at] ?? 0;
    const row = Math.floor(index / width);
    const col = index - row * width;
    if (row < top) top = row;
    if (row >= bottom) bottom = row + 1;
    if (col < left) left = col;
    if (col >= right) right = col + 1;
  }
  return cells.length === 0 ? { top: 0, left: 0, bottom: 0, right: 0 } : { top, left, bottom, right };
}
