/** What the tools share that paint one value: from the cells they cover to a patch, mirror images included. */
import type { Cell } from "#grid/field.ts";
import { mirrored } from "#grid/mirror.ts";
import { patchOf } from "#grid/patch.ts";
import type { Draw, StrokeStart } from "./define.ts";

/**
 * Writes the stroke's value into what a path covers.
 *
 * @param cells - flat indices inside the grid that a path covers, each once
 */
export function paint(stroke: StrokeStart, cells: (path: readonly Cell[]) => Uint32Array): Draw {
  const { grids, grid, symmetry, value } = stroke;
  return (path) => patchOf(grids, grid, mirrored(cells(path), symmetry, grids), value);
}
