/** The boards of a page, as what draws them, paints on them and speaks of them shares them. */
import type { Cell } from "#grid/field.ts";
import type { BoardName } from "#store/state.ts";
import type { Field } from "./field.ts";
import type { StrokeRecord, Strokes } from "./stroke.ts";

export interface BoardsPage {
  readonly section: HTMLElement;
  /** The grid element of each board that is there. */
  readonly elements: ReadonlyMap<BoardName, HTMLElement>;
  readonly field: Field;
  readonly strokes: Strokes;
  /** The cell that keys have reached, in the grid: the tab stop of all boards. */
  readonly stop: Cell;
  /** The focus and the shared cursor go to a cell. */
  goTo(board: BoardName, cell: Cell): void;
  /** A stroke has ended and stays. */
  painted(record: StrokeRecord): void;
  /** The shared cursor, by flat index. */
  showCursor(index: number | null): void;
}

/** What a screen reader should say. */
export type Happening =
  | { readonly type: "painted"; readonly record: StrokeRecord }
  | { readonly type: "value" | "size"; readonly value: number }
  /** A stroke waits for its other end, or for its next corner. */
  | { readonly type: "span" | "loop" }
  | { readonly type: "abandoned" | "undone" | "redone" | "derived" };

const boardNames: readonly BoardName[] = ["truth", "prediction", "difference"];

/** The grid elements of the boards that a section has. */
export function elementsIn(section: HTMLElement): ReadonlyMap<BoardName, HTMLElement> {
  const found = boardNames.map(
    (board) => [board, section.querySelector(`[data-board="${board}"] .board-field`)] as const,
  );
  return new Map(found.filter((each): each is [BoardName, HTMLElement] => each[1] !== null));
}

/** A part of a rendered board. @throws where it is missing */
export function find(parent: HTMLElement, selector: string): HTMLElement {
  const element = parent.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The boards lack ${selector}`);
  return element;
}

export function findCanvas(parent: HTMLElement, selector: string): HTMLCanvasElement {
  const element = find(parent, selector);
  if (!(element instanceof HTMLCanvasElement)) throw new Error(`${selector} is no canvas`);
  return element;
}
