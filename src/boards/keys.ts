/** What a key means on a board: pure, so that every key is a line in a test. */
import type { Cell, Size } from "#grid/field.ts";
import { clampCell } from "./geometry.ts";

/** The part of a KeyboardEvent that decides. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface KeySituation {
  /** The focused cell. */
  readonly cell: Cell;
  readonly size: Size;
  /** False on the difference. */
  readonly paintable: boolean;
  /** A stroke is being painted. */
  readonly stroking: boolean;
  readonly brushSize: number;
}

export type KeyAction =
  | { readonly type: "move"; readonly to: Cell }
  /** `closes`: with Enter, which ends what has many corners. */
  | { readonly type: "paint"; readonly erase: boolean; readonly closes: boolean }
  | { readonly type: "paint-along"; readonly to: Cell; readonly erase: boolean }
  | { readonly type: "value"; readonly value: number }
  | { readonly type: "size"; readonly size: number }
  | { readonly type: "abandon" }
  | { readonly type: "help" }
  | { readonly type: "zoom"; readonly direction: 1 | -1 }
  /** Painting where nothing can be painted. */
  | { readonly type: "refuse" };

export const LARGEST_BRUSH = 64;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The key of the plus without Shift, and its neighbour, too. */
const ZOOM: Readonly<Record<string, 1 | -1>> = { "+": 1, "=": 1, "-": -1, _: -1 };

/** Full-width punctuation of Chinese keyboards means the same key. */
const SAME_KEY: Readonly<Record<string, string>> = {
  "？": "?",
  "【": "[",
  "】": "]",
  "［": "[",
  "］": "]",
  "＋": "+",
  "－": "-",
  "＝": "=",
};

/**
 * What a key press on a board does.
 *
 * @returns null where the key is not the board's, and the page may have it
 */
export function keyAction(press: KeyPress, situation: KeySituation): KeyAction | null {
  const key = SAME_KEY[press.key] ?? press.key;
  const arrow = ARROWS[key];
  const chord = press.ctrlKey || press.metaKey;
  if (arrow) return chord ? null : arrowAction(arrow, press, situation);
  if (key === "Home" || key === "End") return { type: "move", to: jump(key, chord, situation) };
  if (key === "Escape") return situation.stroking ? { type: "abandon" } : null;
  // Brackets need Ctrl+Alt on some keyboards.
  if (key === "[" || key === "]") return resize(key, situation.brushSize);
  if (chord) return null;
  if (key === "?") return { type: "help" };
  const direction = ZOOM[key];
  if (direction) return press.altKey ? null : { type: "zoom", direction };
  if (key === " " || key === "Enter") return paint(press.altKey, key === "Enter", situation);
  if (key === "Delete" || key === "Backspace") return paint(true, false, situation);
  return /^[0-9]$/.test(key) && !press.altKey ? { type: "value", value: Number(key) / 10 } : null;
}

function arrowAction(
  [rows, cols]: readonly [number, number],
  press: KeyPress,
  { cell, size, paintable }: KeySituation,
): KeyAction {
  const to = clampCell({ row: cell.row + rows, col: cell.col + cols }, size);
  if (!press.shiftKey) return { type: "move", to };
  return paintable ? { type: "paint-along", to, erase: press.altKey } : { type: "refuse" };
}

function jump(key: "Home" | "End", wholeGrid: boolean, { cell, size }: KeySituation): Cell {
  const last = { row: size.height - 1, col: size.width - 1 };
  if (wholeGrid) return key === "Home" ? { row: 0, col: 0 } : last;
  return { row: cell.row, col: key === "Home" ? 0 : last.col };
}

function paint(erase: boolean, closes: boolean, { paintable }: KeySituation): KeyAction {
  return paintable ? { type: "paint", erase, closes } : { type: "refuse" };
}

function resize(key: "[" | "]", brushSize: number): KeyAction {
  const size = brushSize + (key === "]" ? 1 : -1);
  return { type: "size", size: Math.min(LARGEST_BRUSH, Math.max(1, size)) };
}
