/** The shared cursor on one board, and the ring that shows what a round brush would cover. */
import { setCursor } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import type { BoardName, PlaygroundState } from "#store/state.ts";
import type { Field } from "./field.ts";
import { cellOf } from "./geometry.ts";
import { isSized } from "./sized.ts";

/** Moves both with the store's cursor; returns what ends it. */
export function followCursor(element: HTMLElement, board: BoardName, field: Field): () => void {
  const mark = element.querySelector<HTMLElement>(".board-cursor");
  const ring = element.querySelector<HTMLElement>(".board-ring");

  function draw(state: PlaygroundState): void {
    const { cursor } = state;
    const { grids } = field;
    const shown = cursor !== null && cursor < grids.truth.length;
    const { row, col } = cellOf(shown ? cursor : 0, grids);
    if (mark) place(mark, shown, { row, col, span: 1 }, grids);
    if (!ring) return;
    const span = ringSpan(state, board, element);
    const before = Math.floor((span - 1) / 2);
    place(ring, shown && span > 1, { row: row - before, col: col - before, span }, grids);
  }

  function followHover(): void {
    draw(playground.getState());
  }

  draw(playground.getState());
  const stops = [
    playground.subscribe((state, before) => {
      if (state.cursor !== before.cursor || state.brush !== before.brush || state.tool !== before.tool) draw(state);
    }),
    field.subscribe((cells) => {
      if (!cells) keepInside(field);
      if (!cells) draw(playground.getState());
    }),
  ];
  element.addEventListener("pointerenter", followHover);
  element.addEventListener("pointerleave", followHover);
  return () => {
    for (const stop of stops) stop();
    element.removeEventListener("pointerenter", followHover);
    element.removeEventListener("pointerleave", followHover);
  };
}

/** A cursor that a smaller grid has lost is none. */
function keepInside({ grids }: Field): void {
  const { cursor } = playground.getState();
  if (cursor !== null && cursor >= grids.truth.length) setCursor(null);
}

/** Cells across the ring: the brush where it would paint, else 1. */
function ringSpan({ tool, brush }: PlaygroundState, board: BoardName, element: HTMLElement): number {
  const paints = board !== "difference" && element.matches(":hover, :focus-within");
  return paints && isSized(tool, brush) ? brush.size : 1;
}

function place(
  mark: HTMLElement,
  shown: boolean,
  { row, col, span }: { readonly row: number; readonly col: number; readonly span: number },
  { height, width }: { readonly height: number; readonly width: number },
): void {
  mark.hidden = !shown;
  if (!shown) return;
  mark.style.width = `${(100 * span) / width}%`;
  mark.style.height = `${(100 * span) / height}%`;
  mark.style.transform = `translate(${(100 * col) / span}%, ${(100 * row) / span}%)`;
}
