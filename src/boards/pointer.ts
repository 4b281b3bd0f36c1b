/**
 * Painting by mouse, finger and pen, straight from the browser's events: no render stands between a move and its cells.
 * The left button paints; the right one, Alt or a pen's eraser write 0.
 */

import type { Cell, Size } from "#grid/field.ts";
import type { BoardName } from "#store/state.ts";
import { cellAt, isInside, sameCell, withoutRepeats } from "./geometry.ts";
import type { Stroke, StrokeRecord } from "./stroke.ts";

export interface PointerHost {
  readonly board: BoardName;
  readonly stroke: Stroke;
  size(): Size;
  /** The pointer is over a cell, or over none. */
  hover(cell: Cell | null): void;
  /** The pointer went down on a cell: it gets the focus. */
  focus(cell: Cell): void;
  /** A stroke has ended and stays. */
  painted(record: StrokeRecord): void;
  abandoned(): void;
}

const LEFT = 0;
const RIGHT = 2;
const PEN_ERASER = 5;
/** A second finger, or the browser taking over to scroll, within this time means the stroke was not meant. */
const SECOND_THOUGHTS_MS = 300;

/** Connects a board's element; returns what disconnects it. */
export function connectPointer(field: HTMLElement, host: PointerHost): () => void {
  let pointer: number | null = null;
  let last: Cell | null = null;
  const grid = host.board === "difference" ? null : host.board;

  const cellUnder = (event: PointerEvent): Cell =>
    cellAt(field.getBoundingClientRect(), host.size(), event.clientX, event.clientY);

  function hover(cell: Cell): void {
    host.hover(isInside(cell, host.size()) ? cell : null);
  }

  function onDown(event: PointerEvent): void {
    if (pointer !== null) {
      if (event.pointerId !== pointer) giveUp();
      return;
    }
    const cell = cellUnder(event);
    host.focus(cell);
    hover(cell);
    if (!grid || !(event.button === LEFT || event.button === RIGHT || event.button === PEN_ERASER)) return;
    // On a Mac, Ctrl and click is the right button.
    const erase = event.altKey || event.ctrlKey || event.button !== LEFT;
    pointer = event.pointerId;
    last = cell;
    field.setPointerCapture(event.pointerId);
    host.stroke.begin(grid, cell, erase);
  }

  function onMove(event: PointerEvent): void {
    const cell = cellUnder(event);
    if (pointer === null || !host.stroke.active) {
      if (event.pointerType !== "touch") hover(cell);
      return;
    }
    if (event.pointerId !== pointer) return;
    lead(event, cell);
    hover(cell);
  }

  function lead(event: PointerEvent, cell: Cell): void {
    const events = event.getCoalescedEvents?.() ?? [];
    const path = withoutRepeats(events.length > 0 ? [...events.map(cellUnder), cell] : [cell]);
    if (path.length === 1 && last && sameCell(cell, last)) return;
    last = cell;
    host.stroke.lead(path);
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== pointer) return;
    pointer = null;
    const record = host.stroke.end();
    if (record) host.painted(record);
  }

  /** The stroke is taken away: kept if it had gone on for a while, else as if it had never been. */
  function giveUp(): void {
    pointer = null;
    const kept = host.stroke.age >= SECOND_THOUGHTS_MS;
    const record = kept ? host.stroke.end() : host.stroke.abandon();
    if (record && kept) host.painted(record);
    else if (record) host.abandoned();
  }

  function giveUpIfMine(event: PointerEvent): void {
    if (event.pointerId === pointer) giveUp();
  }

  function onLeave(event: PointerEvent): void {
    if (pointer === null && event.pointerType !== "touch") host.hover(null);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || pointer === null) return;
    pointer = null;
    if (host.stroke.abandon()) host.abandoned();
    event.stopPropagation();
  }

  const quiet = (event: Event): void => event.preventDefault();
  const listening = new AbortController();
  const { signal } = listening;
  field.addEventListener("pointerdown", onDown, { signal });
  field.addEventListener("pointermove", onMove, { signal });
  field.addEventListener("pointerup", onUp, { signal });
  field.addEventListener("pointercancel", giveUpIfMine, { signal });
  field.addEventListener("pointerleave", onLeave, { signal });
  // The focus is placed by onDown; the browser's own would go to no cell above 32 × 32, and select text.
  field.addEventListener("mousedown", quiet, { signal });
  if (grid) field.addEventListener("contextmenu", quiet, { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
  return () => {
    listening.abort();
    if (pointer !== null) giveUp();
  };
}
