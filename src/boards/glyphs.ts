/**
 * The signs of the confusion classes, so that no class is told by colour alone: plus for false positives, minus for
 * false negatives, a dot for true positives. Where cells are too small for signs, hatches stand in their place.
 */
import type { Size } from "#grid/field.ts";
import type { CellClass } from "#i18n/boards.ts";
import { type Confusion, classAt } from "./confusion.ts";

export interface GlyphLayer {
  readonly confusion: Confusion;
  readonly size: Size;
  /** Extent of the whole grid in device pixels. */
  readonly width: number;
  readonly height: number;
  /** The part of it that the canvas shows. */
  readonly shown: Box;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  /** What is written on the classes' colours. */
  readonly color: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Below this many CSS pixels a cell has no room for a sign. */
const SMALLEST_CELL = 7;
const STRENGTH: Readonly<Record<CellClass, number>> = { tp: 0.55, fp: 0.9, fn: 0.9, tn: 0 };

/**
 * Draws the signs of some cells, or of all, over what the canvas holds.
 *
 * @param context - of a canvas of the layer's extent
 * @param cells - flat indices, or null for all
 */
export function drawSigns(
  context: CanvasRenderingContext2D,
  layer: GlyphLayer,
  cells: Iterable<number> | null = null,
): void {
  if (!cells) context.clearRect(0, 0, layer.shown.width, layer.shown.height);
  context.fillStyle = layer.color;
  const paths = signPaths(context, layer, cells);
  for (const [kind, path] of paths) {
    context.globalAlpha = STRENGTH[kind];
    context.fill(path);
  }
  context.globalAlpha = 1;
}

/** Whether cells have room for signs. */
export function signsFit({ width, size, density }: Pick<GlyphLayer, "width" | "size" | "density">): boolean {
  return width / size.width >= SMALLEST_CELL * density;
}

/** One path a class; cells that are redrawn singly are wiped on the way. */
function signPaths(
  context: CanvasRenderingContext2D,
  layer: GlyphLayer,
  cells: Iterable<number> | null,
): Map<CellClass, Path2D> {
  const paths = new Map<CellClass, Path2D>(["tp", "fp", "fn"].map((kind) => [kind as CellClass, new Path2D()]));
  const add = (index: number): void => {
    const box = boxOf(index, layer);
    if (cells) context.clearRect(box.left, box.top, box.width, box.height);
    const kind = classAt(layer.confusion, index);
    const path = paths.get(kind);
    if (path) addSign(path, kind, box);
  };
  if (cells) for (const index of cells) add(index);
  else forShown(layer, add);
  return paths;
}

/** Goes through the cells that the canvas shows. */
function forShown({ size, width, height, shown }: GlyphLayer, visit: (index: number) => void): void {
  const across = width / size.width;
  const down = height / size.height;
  const bottom = Math.min(size.height, Math.ceil((shown.top + shown.height) / down));
  const right = Math.min(size.width, Math.ceil((shown.left + shown.width) / across));
  for (let row = Math.max(0, Math.floor(shown.top / down)); row < bottom; row++)
    for (let col = Math.max(0, Math.floor(shown.left / across)); col < right; col++) visit(row * size.width + col);
}

/** The cell's box on whole device pixels of the canvas. */
function boxOf(index: number, { size, width, height, shown }: GlyphLayer): Box {
  const row = Math.floor(index / size.width);
  const col = index - row * size.width;
  const left = Math.round((col * width) / size.width - shown.left);
  const top = Math.round((row * height) / size.height - shown.top);
  return {
    left,
    top,
    width: Math.round(((col + 1) * width) / size.width - shown.left) - left,
    height: Math.round(((row + 1) * height) / size.height - shown.top) - top,
  };
}

/** Bars on whole pixels stay crisp, whatever the cell's size. */
function addSign(path: Path2D, kind: CellClass, box: Box): void {
  const side = Math.min(box.width, box.height);
  const bar = Math.max(1, Math.round(side * 0.1));
  const arm = Math.round(side * 0.24);
  const [x, y] = [box.left + Math.floor((box.width - bar) / 2), box.top + Math.floor((box.height - bar) / 2)];
  if (kind === "tp") {
    const radius = Math.max(0.8, side * 0.085);
    path.moveTo(x + bar / 2 + radius, y + bar / 2);
    path.arc(x + bar / 2, y + bar / 2, radius, 0, 2 * Math.PI);
    return;
  }
  path.rect(x - arm, y, 2 * arm + bar, bar);
  if (kind === "fp") path.rect(x, y - arm, bar, 2 * arm + bar);
}
