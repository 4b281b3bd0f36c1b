/** Painting and moving by keys: carries out what keys.ts says a key means. */
import type { Cell, GridName, Size } from "#grid/field.ts";
import { setBrush } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import type { BoardName } from "#store/state.ts";
import { type KeyAction, keyAction } from "./keys.ts";
import type { Happening } from "./page.ts";
import type { BeginStroke, Stroke, StrokeRecord } from "./stroke.ts";

export interface KeyboardHost {
  readonly board: BoardName;
  readonly begin: BeginStroke;
  size(): Size;
  /** The focused cell. */
  cell(): Cell;
  focus(cell: Cell): void;
  painted(record: StrokeRecord): void;
  /** Something else happened that a screen reader should say. */
  tell(what: Happening): void;
  help(): void;
}

/** Connects a board's element; returns what disconnects it. */
export function connectKeyboard(field: HTMLElement, host: KeyboardHost): () => void {
  const grid: GridName | null = host.board === "difference" ? null : host.board;
  /** A stroke led by Shift and arrows goes on until Shift is released. */
  let leading: Stroke | null = null;

  function onKeyDown(event: KeyboardEvent): void {
    const action = keyAction(event, {
      cell: host.cell(),
      size: host.size(),
      paintable: grid !== null,
      stroking: leading?.active === true,
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
    if (action.type === "move") host.focus(action.to);
    else if (action.type === "paint") paint(action.erase);
    else if (action.type === "paint-along") lead(action.to, action.erase);
    else if (action.type === "abandon") abandon();
    else if (action.type === "help") host.help();
    else if (action.type === "refuse") host.tell({ type: "derived" });
    else setBrushTo(action);
  }

  function setBrushTo(action: Extract<KeyAction, { type: "value" | "size" }>): void {
    const value = action.type === "value" ? action.value : action.size;
    setBrush(action.type === "value" ? { value } : { size: value });
    host.tell({ type: action.type, value });
  }

  function paint(erase: boolean): void {
    if (grid) finish(host.begin(grid, host.cell(), erase));
  }

  function lead(to: Cell, erase: boolean): void {
    if (!grid) return;
    if (!leading?.active) leading = host.begin(grid, host.cell(), erase);
    leading.lead([to]);
    host.focus(to);
  }

  function finish(stroke: Stroke): void {
    const record = stroke.end();
    if (record) host.painted(record);
  }

  function abandon(): void {
    const stroke = leading;
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
    if (event.detail === 0) paint(false);
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
