/** Sums over the few cells that matter. */
import type { Fields } from "#expression/block.ts";

/** Cells where a map is not 0, rising. */
export function cellsWhere(map: Float64Array): Uint32Array {
  const cells = new Uint32Array(map.length);
  let count = 0;
  for (let cell = 0; cell < map.length; cell++) if (map[cell] !== 0) cells[count++] = cell;
  return cells.subarray(0, count);
}

/** The fields at some cells only. */
export function gathered(fields: Fields, cells: Uint32Array): Fields {
  const few = Object.entries(fields).map(([name, field]) => {
    const values = new Float64Array(cells.length);
    for (let k = 0; k < cells.length; k++) values[k] = field[cells[k] as number] as number;
    return [name, values] as const;
  });
  return Object.fromEntries(few);
}
