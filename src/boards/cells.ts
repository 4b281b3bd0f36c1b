/**
 * The cells of a board as a screen reader meets them: elements laid over the canvas, one a cell up to 32 × 32, above
 * that a single one that stands for whichever cell has the focus. Built without React: there are a thousand a board.
 */
import type { Cell, Size } from "#grid/field.ts";
import type { Locale } from "#i18n/locale.ts";
import { cellLabel } from "#i18n/spoken.ts";
import { formatProbability } from "#ui/format.ts";
import { classAt } from "./confusion.ts";
import type { Field } from "./field.ts";
import { cellOf, clampCell, flatIndex, hasOwnCells } from "./geometry.ts";
import "./cells.css";

export interface CellLayer {
  /** Anew for the grids' present size. */
  rebuild(): void;
  /** Brings the labels of some cells, or of all, up to date. */
  label(cells: Iterable<number> | null, locale: Locale): void;
  /** Makes a cell the board's one tab stop. */
  setStop(cell: Cell): void;
  /** Puts the focus on a cell, which becomes the tab stop. */
  focus(cell: Cell): void;
  readonly stop: Cell;
  /** The cell an element of the layer stands for, or null. */
  cellOf(target: EventTarget | null): Cell | null;
}

/** What a cell is announced as. */
export function labelOf(field: Field, index: number, locale: Locale): string {
  const { grids, confusion } = field;
  const { row, col } = cellOf(index, grids);
  const probability = formatProbability(grids.prediction[index] ?? 0);
  return cellLabel[locale](row + 1, col + 1, grids.truth[index] ?? 0, probability, classAt(confusion, index));
}

/**
 * The layer inside `rows`, which it owns.
 *
 * @param locale - of the first labels
 * @param stop - the first tab stop
 */
export function createCellLayer(rows: HTMLElement, field: Field, locale: Locale, stop: Cell): CellLayer {
  let elements: HTMLElement[] = [];

  const own = (): boolean => hasOwnCells(field.grids);
  const elementAt = (cell: Cell): HTMLElement | undefined => elements[own() ? flatIndex(cell, field.grids) : 0];

  function rebuild(): void {
    const focused = rows.contains(document.activeElement);
    elements = own() ? buildCells(rows, field.grids) : buildProxy(rows);
    stop = clampCell(stop, field.grids);
    setStop(stop);
    if (focused) elementAt(stop)?.focus({ preventScroll: true });
  }

  function label(cells: Iterable<number> | null, language: Locale): void {
    locale = language;
    if (!own()) {
      elements[0]?.setAttribute("aria-label", labelOf(field, flatIndex(stop, field.grids), language));
    } else if (cells) {
      for (const index of cells) elements[index]?.setAttribute("aria-label", labelOf(field, index, language));
    } else {
      for (const [index, element] of elements.entries()) {
        element.setAttribute("aria-label", labelOf(field, index, language));
      }
    }
  }

  function setStop(cell: Cell): void {
    elementAt(stop)?.setAttribute("tabindex", "-1");
    stop = clampCell(cell, field.grids);
    const element = elementAt(stop);
    element?.setAttribute("tabindex", "0");
    if (own() || !element) return;
    placeProxy(element, stop, field.grids);
    element.setAttribute("aria-label", labelOf(field, flatIndex(stop, field.grids), locale));
  }

  rebuild();
  label(null, locale);
  return {
    rebuild,
    label,
    setStop,
    focus(cell) {
      setStop(cell);
      elementAt(stop)?.focus({ preventScroll: true });
    },
    get stop() {
      return stop;
    },
    cellOf: (target) => (own() ? cellOfElement(target) : elements[0] === target ? stop : null),
  };
}

function cellOfElement(target: EventTarget | null): Cell | null {
  if (!(target instanceof HTMLElement)) return null;
  const row = Number(target.parentElement?.getAttribute("aria-rowindex"));
  const col = Number(target.getAttribute("aria-colindex"));
  return row > 0 && col > 0 ? { row: row - 1, col: col - 1 } : null;
}

function part(role: "row" | "gridcell", className: string): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("role", role);
  element.className = className;
  if (role === "gridcell") element.setAttribute("tabindex", "-1");
  return element;
}

function buildCells(rows: HTMLElement, size: Size): HTMLElement[] {
  const line = part("row", "board-row");
  for (let col = 1; col <= size.width; col++) {
    const cell = part("gridcell", "board-cell");
    cell.setAttribute("aria-colindex", String(col));
    line.append(cell);
  }
  const lines = Array.from({ length: size.height }, (_, row) => {
    const copy = line.cloneNode(true) as HTMLElement;
    copy.setAttribute("aria-rowindex", String(row + 1));
    return copy;
  });
  rows.replaceChildren(...lines);
  return lines.flatMap((row) => Array.from(row.children) as HTMLElement[]);
}

function buildProxy(rows: HTMLElement): HTMLElement[] {
  const line = part("row", "board-row-proxy");
  const cell = part("gridcell", "board-cell-proxy");
  line.append(cell);
  rows.replaceChildren(line);
  return [cell];
}

function placeProxy(element: HTMLElement, cell: Cell, size: Size): void {
  element.parentElement?.setAttribute("aria-rowindex", String(cell.row + 1));
  element.setAttribute("aria-colindex", String(cell.col + 1));
  element.style.left = `${(100 * cell.col) / size.width}%`;
  element.style.top = `${(100 * cell.row) / size.height}%`;
  element.style.width = `${100 / size.width}%`;
  element.style.height = `${100 / size.height}%`;
}
