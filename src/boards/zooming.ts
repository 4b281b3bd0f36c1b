/**
 * Zooming into the boards and moving about: two fingers, Ctrl and the wheel (which is also how a trackpad's pinch comes), the
 * middle button; while zoomed in the wheel alone moves, and leaves the page to scroll where there is nothing further.
 */
import type { Cell, Size } from "#grid/field.ts";
import { sameSize } from "./geometry.ts";
import { type BoardsPage, find } from "./page.ts";
import { boardsView, onView, setView, whole } from "./view.ts";
import { type At, clampView, moved, revealing, scaled } from "./viewMath.ts";

/** Cells are not drawn larger than this, in CSS pixels; and any board can be doubled. */
const LARGEST_CELL = 48;
const LEAST_MOST = 2;
/** One step of a key or a button. */
const STEP = 1.5;
const WHEEL_RATE = 0.01;
/** A wheel's notch is some hundred pixels, a pinch's event a few. */
const LARGEST_WHEEL = 50;
const PIXELS_A_LINE = 16;
const MIDDLE = 1;

/** The largest scale of grids on a board of some width in CSS pixels. */
function mostFor(size: Size, width: number): number {
  return Math.max(LEAST_MOST, (Math.max(size.height, size.width) * LARGEST_CELL) / Math.max(1, width));
}

/** The boards that are on the page: what keys and buttons act on. */
let current: { readonly section: HTMLElement; readonly size: () => Size } | null = null;

function most(): number {
  return current ? mostFor(current.size(), find(current.section, ".board-window").clientWidth) : 1;
}

/**
 * A step in or out, by key or button.
 *
 * @param cell - stays where it is; missing: the middle of what is shown
 */
export function zoomStep(direction: 1 | -1, cell: Cell | null): void {
  const view = boardsView();
  const size = current?.size();
  const share = (index: number, count: number, start: number): number =>
    Math.min(Math.max(((index + 0.5) / count - start) * view.scale, 0), 1);
  const at =
    cell && size
      ? { x: share(cell.col, size.width, view.left), y: share(cell.row, size.height, view.top) }
      : { x: 0.5, y: 0.5 };
  setView(scaled(view, STEP ** direction, at, most()));
}

/** Whether a step further in would change anything. */
export function canZoomIn(): boolean {
  return boardsView().scale < most() - 1e-6;
}

/** Whether there is more of the grid on that side. */
export function canPan(by: At): boolean {
  const view = boardsView();
  const next = moved(view, by);
  return next.left !== view.left || next.top !== view.top;
}

/** Moves what is shown by shares of a window. */
export function pan(by: At): void {
  if (canPan(by)) setView(moved(boardsView(), by));
}

/** Brings a cell into sight. */
export function reveal(cell: Cell, size: Size): void {
  const view = boardsView();
  const next = revealing(view, cell, size);
  if (next !== view) setView(next);
}

/** Connects the boards of a section; returns what disconnects them and shows the whole grid again. */
export function connectZoom({ section, elements, field }: BoardsPage): () => void {
  const here = { section, size: () => field.grids };
  current = here;
  let size: Size = field.grids;
  setView(whole);

  function show(): void {
    const { scale, left, top } = boardsView();
    section.style.setProperty("--zoom", String(scale));
    section.style.setProperty("--zoom-left", String(left));
    section.style.setProperty("--zoom-top", String(top));
    section.toggleAttribute("data-zoomed", scale > 1);
  }

  const stops = [
    onView(show),
    field.subscribe((cells) => {
      if (cells || sameSize(size, field.grids)) return;
      size = field.grids;
      setView(whole);
    }),
    ...[...elements].map(([board, element]) => connectBoard(element, board !== "difference")),
  ];
  return () => {
    for (const stop of stops) stop();
    if (current !== here) return;
    setView(whole);
    current = null;
  };
}

/** @param touch - whether fingers zoom it: where one finger scrolls the page, two are the page's as well */
function connectBoard(field: HTMLElement, touch: boolean): () => void {
  const frame = field.parentElement as HTMLElement;
  const listening = new AbortController();
  const { signal } = listening;
  const fingers = new Map<number, PointerEvent>();
  let pinching = false;
  let dragged: PointerEvent | null = null;

  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): At => {
    const box = frame.getBoundingClientRect();
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  };

  /** The second finger ends what the first has begun to paint; from then on neither paints until both are up. */
  function onDown(event: PointerEvent): void {
    if (event.pointerType === "mouse" && event.button === MIDDLE) {
      dragged = event;
      field.setPointerCapture(event.pointerId);
      event.preventDefault();
    }
    if (event.pointerType !== "touch" || !touch) return;
    fingers.set(event.pointerId, event);
    if (pinching) event.stopPropagation();
    if (fingers.size !== 2) return;
    pinching = true;
    for (const id of fingers.keys()) field.setPointerCapture(id);
  }

  function onMove(event: PointerEvent): void {
    if (dragged?.pointerId === event.pointerId) {
      const [from, to] = [at(dragged), at(event)];
      dragged = event;
      pan({ x: from.x - to.x, y: from.y - to.y });
    }
    if (!fingers.has(event.pointerId)) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, event);
    if (pinching && fingers.size === 2) pinch(before, [...fingers.values()]);
  }

  function pinch(before: readonly PointerEvent[], now: readonly PointerEvent[]): void {
    const [from, to] = [spanOf(before.map(at)), spanOf(now.map(at))];
    const factor = from.length > 0 && to.length > 0 ? to.length / from.length : 1;
    setView(scaled(boardsView(), factor, from.middle, most(), to.middle));
  }

  function onUp(event: PointerEvent): void {
    if (dragged?.pointerId === event.pointerId) dragged = null;
    fingers.delete(event.pointerId);
    if (fingers.size === 0) pinching = false;
  }

  function onWheel(event: WheelEvent): void {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_A_LINE : 1;
    const view = boardsView();
    if (event.ctrlKey || event.metaKey) {
      const by = Math.min(Math.max(event.deltaY * unit, -LARGEST_WHEEL), LARGEST_WHEEL);
      setView(scaled(view, Math.exp(-by * WHEEL_RATE), at(event), most()));
      event.preventDefault();
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0;
    const { width, height } = frame.getBoundingClientRect();
    const x = ((sideways ? event.deltaY : event.deltaX) * unit) / width;
    const y = ((sideways ? 0 : event.deltaY) * unit) / height;
    pan({ x, y });
    if (boardsView() !== view) event.preventDefault();
  }

  field.addEventListener("pointerdown", onDown, { signal, capture: true });
  field.addEventListener("pointermove", onMove, { signal });
  field.addEventListener("pointerup", onUp, { signal });
  field.addEventListener("pointercancel", onUp, { signal });
  field.addEventListener("wheel", onWheel, { signal, passive: false });
  // A board that grows or shrinks with the window may allow less than before.
  const observer = new ResizeObserver(() => {
    const view = boardsView();
    const next = clampView(view, most());
    if (next.scale !== view.scale) setView(next);
  });
  observer.observe(frame);
  return () => {
    listening.abort();
    observer.disconnect();
  };
}

/** The middle of two points, and how far they are apart. */
function spanOf([a = { x: 0, y: 0 }, b = a]: readonly At[]): { readonly middle: At; readonly length: number } {
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, length: Math.hypot(b.x - a.x, b.y - a.y) };
}
