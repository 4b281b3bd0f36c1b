/** Reads one grid of a scene: first its shape, then its cells. Nothing here throws but what the input itself throws. */
import { type GridName, largestSide, type Size } from "#grid/field.ts";
import type { LocalText } from "#i18n/locale.ts";
import { sceneProblems } from "#i18n/problems.ts";
import { quoted } from "#i18n/quoted.ts";

/** A grid that came as rows of equal length. */
interface Rows extends Size {
  readonly kind: "rows";
  readonly rows: readonly ArrayLike<unknown>[];
}

/** A grid that came as a flat typed array: its size is said elsewhere. */
interface Flat {
  readonly kind: "flat";
  readonly values: ArrayLike<unknown>;
  readonly length: number;
}

export type Shape = Rows | Flat;

interface Refused {
  readonly kind: "refused";
  readonly message: LocalText;
}

/**
 * The shape of a grid. Lengths only, so that a huge input costs nothing.
 *
 * @param value - number[][], rows that are typed arrays, or one flat typed array
 */
export function shapeOf(value: unknown): Shape | Refused {
  if (isNumericView(value)) return { kind: "flat", values: value, length: value.length };
  if (!Array.isArray(value)) return refused(sceneProblems.notRows(quoted(value)));
  const list: readonly unknown[] = value;
  const height = list.length;
  if (height < 1 || height > largestSide) return refused(sceneProblems.rowCount(height));
  const rows: ArrayLike<unknown>[] = [];
  let width = 0;
  for (let index = 0; index < height; index += 1) {
    const row = list[index];
    if (!isRow(row)) return refused(sceneProblems.notARow(index + 1, quoted(row)));
    if (index === 0) width = row.length;
    if (width < 1 || width > largestSide) return refused(sceneProblems.columnCount(width));
    if (row.length !== width) return refused(sceneProblems.ragged(index + 1, row.length, width));
    rows.push(row);
  }
  return { kind: "rows", height, width, rows };
}

/** The cells of a shape that fits a size, copied and checked one by one; the first bad one refuses the grid. */
export function cellsOf(grid: GridName, shape: Shape, size: Size): Float64Array | Refused {
  const { height, width } = size;
  const cells = new Float64Array(height * width);
  const isCell = grid === "truth" ? isTruth : isProbability;
  for (let row = 0; row < height; row += 1) {
    const source = shape.kind === "rows" ? (shape.rows[row] ?? []) : shape.values;
    const start = shape.kind === "rows" ? 0 : row * width;
    for (let col = 0; col < width; col += 1) {
      const value = source[start + col];
      if (!isCell(value)) {
        const message = grid === "truth" ? sceneProblems.truthCell : sceneProblems.predictionCell;
        return refused(message(row + 1, col + 1, quoted(value)));
      }
      // −0 becomes 0.
      cells[row * width + col] = value + 0;
    }
  }
  return cells;
}

function isTruth(value: unknown): value is number {
  return value === 0 || value === 1;
}

function isProbability(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isRow(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || isNumericView(value);
}

/** Typed arrays of numbers, those of other windows too; no DataView, no BigInts. */
function isNumericView(value: unknown): value is ArrayLike<unknown> {
  if (!ArrayBuffer.isView(value)) return false;
  return /^\[object (?:Int|Uint|Float)\d+(?:Clamped)?Array\]$/.test(Object.prototype.toString.call(value));
}

function refused(message: LocalText): Refused {
  return { kind: "refused", message };
}
