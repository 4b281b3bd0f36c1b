/**
 * Painting by mouse, finger and pen, straight from the browser's events: no render stands between a move and its cells.
 * The left button paints; the right one, Alt or a pen's eraser write 0.
 */

import type { Cell, Size } from "#grid/field.ts";
import type { BoardName } from "#store/state.ts";
import { cellAt, isInside, sameCell, withoutRepeats } from "./geometry.ts";
import type { Stroke, StrokeRecord, Strokes } from "./stroke.ts";

export interface PointerHost {
  readonly board: BoardName;
  readonly strokes: Strokes;
  size(): Size;
  /** The pointer is over a cell, or over none. */
  hover(cell: Cell | null): void;
  /** The pointer went down on a cell: it gets the focus. */
  focus(cell: Cell): void;
  /** A stroke has ended and stays. */
  painted(record: StrokeRecord): void;
  /** What else a screen reader should say. */
  tell(what: "abandoned" | "span" | "loop"): void;
}

const LEFT = 0;
const RIGHT = 2;
const PEN_ERASER = 5;
/** A second finger, or the browser taking over to scroll, within this time means the stroke was not meant. */
const SECOND_THOUGHTS_MS = 300;

/** Raw moves come as often as the device sends them; closer together than this, in milliseconds, they are painted together. */
const RAW_PAUSE_MS = 4;

/** What a pointer that is down is doing. */
interface Painting {
  readonly pointer: number;
  readonly stroke: Stroke;
  /** The stroke had waited for this pointer to lead it on. */
  readonly resumed: boolean;
  /** The pointer has left the cell it went down on. */
  dragged: boolean;
  last: Cell;
  /** Cells that moves have gone through and that are not painted yet. */
  ahead: Cell[];
  /** Time stamps of the last move that was taken in, and of the last that was painted. */
  seen: number;
  painted: number;
}

/** Connects a board's element; returns what disconnects it. */
export function connectPointer(field: HTMLElement, host: PointerHost): () => void {
  let painting: Painting | null = null;
  const grid = host.board === "difference" ? null : host.board;

  const cellUnder = (event: PointerEvent): Cell =>
    cellAt(field.getBoundingClientRect(), host.size(), event.clientX, event.clientY);

  function hover(cell: Cell): void {
    host.hover(isInside(cell, host.size()) ? cell : null);
  }

  /** What waits for its other end shows where that would be. */
  function hoverOver(cell: Cell): void {
    hover(cell);
    const waiting = grid && host.strokes.waiting(grid);
    if (waiting?.kind === "span" && !sameCell(waiting.last, cell)) waiting.lead([cell]);
  }

  /** The stroke this board's pointer holds, unless a pointer or key elsewhere has begun another since. */
  function held(): Painting | null {
    if (painting && !painting.stroke.active) painting = null;
    return painting;
  }

  function onDown(event: PointerEvent): void {
    const now = held();
    if (now) {
      if (event.pointerId !== now.pointer) giveUp();
      return;
    }
    const cell = cellUnder(event);
    host.focus(cell);
    hover(cell);
    if (!grid || !(event.button === LEFT || event.button === RIGHT || event.button === PEN_ERASER)) return;
    // On a Mac, Ctrl and click is the right button.
    const erase = event.altKey || event.ctrlKey || event.button !== LEFT;
    field.setPointerCapture(event.pointerId);
    const waiting = host.strokes.waiting(grid);
    const closes = waiting?.kind === "loop" && (sameCell(cell, waiting.first) || sameCell(cell, waiting.last));
    if (waiting && !closes) waiting.lead([cell]);
    const stroke = waiting ?? host.strokes.begin(grid, cell, erase);
    const state = { resumed: waiting !== null, dragged: closes, last: cell };
    painting = { pointer: event.pointerId, stroke, ...state, ahead: [], seen: 0, painted: 0 };
  }

  function onMove(event: PointerEvent): void {
    const now = held();
    if (!now) {
      if (event.pointerType !== "touch") hoverOver(cellUnder(event));
      return;
    }
    if (event.pointerId !== now.pointer) return;
    // The release went to another window, as below a dialog of the browser's own.
    if (event.buttons === 0) onUp(event);
    else {
      takeIn(now, event);
      paint(now, event);
    }
  }

  /** Ahead of the frame to which the browser keeps moves back: so much sooner are the numbers there. */
  function onRawMove(event: Event): void {
    const now = held();
    if (!now || !(event instanceof PointerEvent) || event.pointerId !== now.pointer || event.buttons === 0) return;
    takeIn(now, event);
    if (event.timeStamp - now.painted >= RAW_PAUSE_MS) paint(now, event);
  }

  /** Notes where a move went; the frame's own move tells again what raw ones have told. */
  function takeIn(now: Painting, event: PointerEvent): void {
    const moves = [...(event.getCoalescedEvents?.() ?? []), event];
    now.ahead.push(...moves.filter(({ timeStamp }) => timeStamp > now.seen).map(cellUnder));
    now.seen = Math.max(now.seen, event.timeStamp);
  }

  function paint(now: Painting, event: PointerEvent): void {
    const path = withoutRepeats(now.ahead);
    const [first] = path;
    const last = path.at(-1) ?? now.last;
    now.ahead = [];
    now.painted = event.timeStamp;
    hover(last);
    if (!first || (path.length === 1 && sameCell(first, now.last))) return;
    now.last = last;
    now.dragged = true;
    now.stroke.lead(path);
  }

  function onUp(event: PointerEvent): void {
    if (event.pointerId !== painting?.pointer) return;
    if (painting.ahead.length > 0) paint(painting, event);
    const { stroke, dragged, resumed } = painting;
    painting = null;
    // A tap sets an end or a corner; the stroke waits for the next.
    if (!dragged && (stroke.kind === "loop" || (stroke.kind === "span" && !resumed))) {
      host.strokes.wait(stroke);
      host.tell(stroke.kind);
      return;
    }
    const record = stroke.end();
    if (record) host.painted(record);
  }

  /** The stroke is taken away: kept if it had gone on for a while, else as if it had never been. */
  function giveUp(): void {
    const stroke = painting?.stroke;
    painting = null;
    if (!stroke) return;
    const kept = stroke.age >= SECOND_THOUGHTS_MS;
    const record = kept ? stroke.end() : stroke.abandon();
    if (record && kept) host.painted(record);
    else if (record) host.tell("abandoned");
  }

  function giveUpIfMine(event: PointerEvent): void {
    if (event.pointerId === painting?.pointer) giveUp();
  }

  function onLeave(event: PointerEvent): void {
    if (!held() && event.pointerType !== "touch") host.hover(null);
  }

  function onKey(event: KeyboardEvent): void {
    const stroke = held()?.stroke ?? (grid && host.strokes.waiting(grid));
    if (event.key !== "Escape" || !stroke) return;
    painting = null;
    if (stroke.abandon()) host.tell("abandoned");
    event.stopPropagation();
  }

  const quiet = (event: Event): void => event.preventDefault();
  const listening = new AbortController();
  const { signal } = listening;
  field.addEventListener("pointerdown", onDown, { signal });
  field.addEventListener("pointermove", onMove, { signal });
  field.addEventListener("pointerrawupdate", onRawMove, { signal });
  field.addEventListener("pointerup", onUp, { signal });
  field.addEventListener("pointercancel", giveUpIfMine, { signal });
  field.addEventListener("pointerleave", onLeave, { signal });
  // The focus is placed by onDown; the browser's own would go to no cell above 32 × 32, and select text.
  field.addEventListener("mousedown", quiet, { signal });
  if (grid) field.addEventListener("contextmenu", quiet, { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
  return () => {
    listening.abort();
    giveUp();
  };
}
