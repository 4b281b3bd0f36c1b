/** From pointer positions to cells: lines, discs, and the cells a round brush covers along a path. */
import { type CellSet, createCellSet } from "./cellSet.ts";
import type { Cell, Size } from "./field.ts";

/** Columns `from`…`to` of the row `row`, all relative to the cell under the pointer. */
interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The cells a round brush covers while it is moved along a path.
 *
 * @param path - cells in order, not yet joined; may lie outside the grid, far away too
 * @param diameter - of the brush in cells, whole, ≥ 1
 * @param size - of the grid
 * @returns flat indices inside the grid, each once, in the order they were reached
 */
export function cellsAlong(path: readonly Cell[], diameter: number, size: Size): Uint32Array {
  const found = createCellSet(size.height * size.width);
  const spans = discSpans(diameter);
  const reach = Math.ceil(diameter / 2);
  const joined = path.filter((cell) => Number.isFinite(cell.row) && Number.isFinite(cell.col));
  let previous = joined[0];
  for (const cell of joined) {
    const from = previous ?? cell;
    for (const centre of lineCells(from, cell, size, reach)) stamp(centre, spans, size, found);
    previous = cell;
  }
  return found.cells();
}

/**
 * The disc of a diameter around a cell: as many rows and columns as the diameter, symmetric in both directions. An odd
 * disc is centred on the cell, an even one on the cell's lower right corner.
 */
function discSpans(diameter: number): readonly Span[] {
  const whole = Math.max(1, Math.round(diameter));
  const first = -Math.floor((whole - 1) / 2);
  const centre = first + (whole - 1) / 2;
  const spans: Span[] = [];
  for (let row = first; row < first + whole; row += 1) {
    const half = Math.sqrt((whole / 2) ** 2 - (row - centre) ** 2);
    spans.push({ row, from: Math.ceil(centre - half), to: Math.floor(centre + half) });
  }
  return spans;
}

/**
 * The straight line of cells between two, ends included: one cell a step in the longer direction (Bresenham).
 * Cells farther than `reach` outside the grid are left out before they are walked through.
 *
 * @see Bresenham 1965, IBM Systems Journal 4(1)
 */
function* lineCells(from: Cell, to: Cell, size: Size, reach: number): Generator<Cell> {
  const rows = to.row - from.row;
  const cols = to.col - from.col;
  const steps = Math.max(Math.abs(rows), Math.abs(cols));
  const bounds = [
    reachable(from.row, rows, steps, -reach, size.height - 1 + reach),
    reachable(from.col, cols, steps, -reach, size.width - 1 + reach),
  ];
  const first = Math.max(0, ...bounds.map(([low]) => low));
  const last = Math.min(steps, ...bounds.map(([, high]) => high));
  for (let step = first; step <= last; step += 1) {
    yield { row: from.row + along(rows, step, steps), col: from.col + along(cols, step, steps) };
  }
}

/** The whole number nearest to total · step/steps, halves upward. */
function along(total: number, step: number, steps: number): number {
  return steps === 0 ? 0 : Math.floor((2 * total * step + steps) / (2 * steps));
}

/**
 * The steps of a line on which one coordinate stays between two limits, perhaps some more at either end: coordinates are
 * rounded, so the limits are moved apart by a cell, which on the line's shorter axis are several steps.
 */
function reachable(start: number, total: number, steps: number, low: number, high: number): readonly [number, number] {
  if (total === 0 || steps === 0) return start >= low && start <= high ? [0, steps] : [1, 0];
  const ends = [low - 1, high + 1].map((limit) => ((limit - start) / total) * steps);
  return [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))];
}

function stamp(centre: Cell, spans: readonly Span[], size: Size, found: CellSet): void {
  for (const span of spans) {
    const row = centre.row + span.row;
    if (row < 0 || row >= size.height) continue;
    const last = Math.min(size.width - 1, centre.col + span.to);
    for (let col = Math.max(0, centre.col + span.from); col <= last; col += 1) found.add(row * size.width + col);
  }
}
