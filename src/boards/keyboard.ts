/** Painting and moving by keys: carries out what keys.ts says a key means. */
import type { Cell, GridName, Size } from "#grid/field.ts";
import { setBrush } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import type { BoardName } from "#store/state.ts";
import { sameCell } from "./geometry.ts";
import { type KeyAction, keyAction } from "./keys.ts";
import type { Happening } from "./page.ts";
import type { Stroke, StrokeRecord, Strokes } from "./stroke.ts";

export interface KeyboardHost {
  readonly board: BoardName;
  readonly strokes: Strokes;
  size(): Size;
  /** The focused cell. */
  cell(): Cell;
  focus(cell: Cell): void;
  painted(record: StrokeRecord): void;
  /** Something else happened that a screen reader should say. */
  tell(what: Happening): void;
  help(): void;
  zoom(direction: 1 | -1): void;
}

/** Connects a board's element; returns what disconnects it. */
export function connectKeyboard(field: HTMLElement, host: KeyboardHost): () => void {
  const grid: GridName | null = host.board === "difference" ? null : host.board;
  /** A stroke led by Shift and arrows goes on until Shift is released. */
  let leading: Stroke | null = null;

  const waiting = (): Stroke | null => grid && host.strokes.waiting(grid);

  function onKeyDown(event: KeyboardEvent): void {
    const action = keyAction(event, {
      cell: host.cell(),
      size: host.size(),
      paintable: grid !== null,
      stroking: leading?.active === true || waiting() !== null,
      brushSize: playground.getState().brush.size,
    });
    if (!action) return;
    event.preventDefault();
    // A held key repeats moves, not strokes of one cell.
    if (event.repeat && action.type === "paint") return;
    carryOut(action);
  }

  function carryOut(action: KeyAction): void {
    if (action.type !== "paint-along" && action.type !== "abandon") endLeading();
    if (action.type === "move") move(action.to);
    else if (action.type === "paint") paint(action.erase, action.closes);
    else if (action.type === "paint-along") lead(action.to, action.erase);
    else if (action.type === "abandon") abandon();
    else if (action.type === "help") host.help();
    else if (action.type === "zoom") host.zoom(action.direction);
    else if (action.type === "refuse") host.tell({ type: "derived" });
    else setBrushTo(action);
  }

  function setBrushTo(action: Extract<KeyAction, { type: "value" | "size" }>): void {
    const value = action.type === "value" ? action.value : action.size;
    setBrush(action.type === "value" ? { value } : { size: value });
    host.tell({ type: action.type, value });
  }

  /** What waits for its other end is led there by the arrows. */
  function move(to: Cell): void {
    const stroke = waiting();
    if (stroke?.kind === "span") stroke.lead([to]);
    host.focus(to);
  }

  /** One cell for most tools; for those with two ends or many corners the next of them. */
  function paint(erase: boolean, closes: boolean): void {
    if (!grid) return;
    const cell = host.cell();
    const waited = waiting();
    const stroke = waited ?? host.strokes.begin(grid, cell, erase);
    if (waited && !sameCell(waited.last, cell)) waited.lead([cell]);
    const goesOn = stroke.kind === "loop" ? !(waited && closes) : stroke.kind === "span" && !waited;
    if (!goesOn) {
      finish(stroke);
      return;
    }
    host.strokes.wait(stroke);
    if (stroke.kind === "span" || stroke.kind === "loop") host.tell({ type: stroke.kind });
  }

  function lead(to: Cell, erase: boolean): void {
    if (!grid) return;
    if (!leading?.active) leading = host.strokes.begin(grid, host.cell(), erase);
    leading.lead([to]);
    host.focus(to);
  }

  function finish(stroke: Stroke): void {
    const record = stroke.end();
    if (record) host.painted(record);
  }

  function abandon(): void {
    const stroke = leading ?? waiting();
    leading = null;
    if (stroke?.abandon()) host.tell({ type: "abandoned" });
  }

  function endLeading(): void {
    const stroke = leading;
    leading = null;
    if (stroke) finish(stroke);
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key === "Shift") endLeading();
  }

  function onFocusOut(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node && field.contains(event.relatedTarget))) endLeading();
  }

  /** A click without a pointer, as assistive technology makes it. */
  function onClick(event: MouseEvent): void {
    if (event.detail === 0) paint(false, false);
  }

  const listening = new AbortController();
  const { signal } = listening;
  field.addEventListener("keydown", onKeyDown, { signal });
  field.addEventListener("focusout", onFocusOut, { signal });
  field.addEventListener("click", onClick, { signal });
  window.addEventListener("keyup", onKeyUp, { signal });
  window.addEventListener("blur", endLeading, { signal });
  return () => {
    listening.abort();
    endLeading();
  };
}
