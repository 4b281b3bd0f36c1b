/** A set of cells of one grid that keeps the order in which they came: cheap to add to during a stroke. */

export interface CellSet {
  /** How many cells are in the set. */
  readonly size: number;
  /** Adds a cell by its flat index; one that is already in changes nothing. */
  add(cell: number): void;
  /** The cells in the order they were added. */
  cells(): Uint32Array;
  clear(): void;
}

/**
 * An empty set of cells.
 *
 * @param count - cells of the grid, height × width; indices added are below it
 */
export function createCellSet(count: number): CellSet {
  const marks = new Uint8Array(count);
  let list: number[] = [];
  return {
    get size() {
      return list.length;
    },
    add(cell) {
      if (cell >= count || marks[cell] === 1) return;
      marks[cell] = 1;
      list.push(cell);
    },
    cells: () => Uint32Array.from(list),
    clear() {
      for (const cell of list) marks[cell] = 0;
      list = [];
    },
  };
}
