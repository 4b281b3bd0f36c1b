/** Symmetric drawing: where the mirror images of a cell lie. */
import { createCellSet } from "./cellSet.ts";
import type { Size } from "./field.ts";

/** Which halves of the grid mirror each other. */
export type Symmetry = "none" | "left-right" | "top-bottom" | "both";

/** Maps a cell, by flat index, to one of its images. */
type Image = (cell: number) => number;

/** The images of a symmetry, the cell itself first: one, two or four. On an axis several are the same cell. */
export function imagesOf(symmetry: Symmetry, { height, width }: Size): readonly Image[] {
  const across: Image = (cell) => cell + width - 1 - 2 * (cell % width);
  const down: Image = (cell) => (cell % width) + width * (height - 1 - Math.floor(cell / width));
  const images: Image[] = [(cell) => cell];
  if (symmetry === "left-right" || symmetry === "both") images.push(across);
  if (symmetry === "top-bottom" || symmetry === "both") images.push(down);
  if (symmetry === "both") images.push((cell) => down(across(cell)));
  return images;
}

/**
 * Cells together with their images.
 *
 * @param cells - flat indices inside the grid, each once
 * @returns flat indices, each once
 */
export function mirrored(cells: Uint32Array, symmetry: Symmetry, size: Size): Uint32Array {
  if (symmetry === "none") return cells;
  const all = createCellSet(size.height * size.width);
  for (const image of imagesOf(symmetry, size)) for (const cell of cells) all.add(image(cell));
  return all.cells();
}
