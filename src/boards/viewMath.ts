/** How a view is scaled and moved; apart from the view itself, which the first visit needs. */
import type { Cell, Size } from "#grid/field.ts";
import type { View } from "./view.ts";

/** A point of a board's window, from 0 at its left and top to 1 at its right and bottom. */
export interface At {
  readonly x: number;
  readonly y: number;
}

/** A view that never looks past the grid. */
export function clampView({ scale, left, top }: View, most: number): View {
  const clamped = Math.min(Math.max(scale, 1), most);
  const last = 1 - 1 / clamped;
  return { scale: clamped, left: Math.min(Math.max(left, 0), last), top: Math.min(Math.max(top, 0), last) };
}

/**
 * A view scaled about a point, which stays where it is, or goes elsewhere with the fingers that hold it.
 *
 * @param from - the point of the window that is held
 * @param to - where it is then
 * @param most - the largest scale
 */
export function scaled(before: View, factor: number, from: At, most: number, to: At = from): View {
  const scale = Math.min(Math.max(before.scale * factor, 1), most);
  const left = before.left + from.x / before.scale - to.x / scale;
  const top = before.top + from.y / before.scale - to.y / scale;
  return clampView({ scale, left, top }, most);
}

/** A view moved so far over the grid, in shares of the window. */
export function moved({ scale, left, top }: View, { x, y }: At): View {
  return clampView({ scale, left: left + x / scale, top: top + y / scale }, scale);
}

/** The nearest view in which a cell is seen, with a neighbour on each side. */
export function revealing(before: View, cell: Cell, size: Size): View {
  const part = 1 / before.scale;
  const into = (start: number, index: number, count: number): number => {
    const least = (index + 2) / count - part;
    return Math.min(Math.max(start, Math.min(least, (index - 1) / count)), Math.max(least, (index - 1) / count));
  };
  const left = into(before.left, cell.col, size.width);
  const top = into(before.top, cell.row, size.height);
  const next = clampView({ scale: before.scale, left, top }, before.scale);
  return next.left === before.left && next.top === before.top ? before : next;
}
