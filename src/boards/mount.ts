/** Brings the boards of a rendered section to life: drawing and pointers at once, the rest when it has loaded. */
import type { Cell, GridName } from "#grid/field.ts";
import { setCursor } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import type { BoardName } from "#store/state.ts";
import { drawConfusion } from "./confusionSurface.ts";
import { createCounts } from "./counts.ts";
import { followCursor } from "./cursor.ts";
import { createField } from "./field.ts";
import { clampCell, flatIndex, isInside } from "./geometry.ts";
import { connectHistory } from "./history.ts";
import { type LiveBoards, lateParts, onLateParts } from "./lateParts.ts";
import { type BoardsPage, elementsIn, findCanvas, type Happening } from "./page.ts";
import { connectPointer } from "./pointer.ts";
import { predictionShade, truthShade } from "./shading.ts";
import { createStrokes } from "./stroke.ts";
import { drawCells } from "./surface.ts";
import { keepTyped } from "./typed.ts";

/**
 * Connects everything inside a section that Boards.tsx has rendered.
 *
 * @param painted - told when a stroke on a grid has ended
 * @returns what disconnects it
 */
export function mountBoards(section: HTMLElement, painted: (grid: GridName) => void): () => void {
  const field = createField();
  let stop: Cell = { row: 0, col: 0 };
  let live: LiveBoards | null = null;

  const say = (what: Happening): void => live?.say(what);
  const elements = elementsIn(section);
  const page: BoardsPage = {
    section,
    elements,
    field,
    strokes: createStrokes(),
    get stop() {
      return clampCell(stop, field.grids);
    },
    goTo(board, cell) {
      stop = clampCell(cell, field.grids);
      if (live) live.focus(board, stop);
      else elements.get(board)?.focus({ preventScroll: true });
      showCursor(flatIndex(stop, field.grids));
    },
    painted(record) {
      say({ type: "painted", record });
      painted(record.grid);
    },
    showCursor,
  };

  const stops = [...elements].flatMap(([board, element]) => mountBoard(page, board, element, say));
  stops.push(
    createCounts(section, field),
    noteInput(section),
    connectHistory((type) => say({ type })),
  );
  const typed = [...elements.values()].map(keepTyped);

  /** The rest joins once. */
  function join(): void {
    const parts = lateParts();
    if (!parts || live) return;
    live = parts.livenBoards(page);
    for (const keys of typed) keys.replay();
  }

  join();
  stops.push(onLateParts(join), ...typed.map((keys) => keys.stop), () => live?.dispose(), field.dispose);
  return () => {
    for (const end of stops) end();
  };
}

function mountBoard(
  page: BoardsPage,
  board: BoardName,
  element: HTMLElement,
  say: (what: Happening) => void,
): (() => void)[] {
  const { field, strokes } = page;
  const cells = findCanvas(element, ".board-cells");
  return [
    board === "difference"
      ? drawConfusion(cells, findCanvas(element, ".board-signs"), field)
      : drawCells(cells, field, board === "truth" ? truthShade : predictionShade),
    followCursor(element, board, field),
    connectPointer(element, {
      board,
      strokes,
      size: () => field.grids,
      hover: (cell) => hover(page, board, cell),
      focus: (cell) => page.goTo(board, cell),
      painted: page.painted,
      tell: (type) => say({ type }),
    }),
  ];
}

/** The shared cursor follows the pointer; when it leaves, the cell that keys have reached keeps it. */
function hover({ section, elements, field, stop }: BoardsPage, board: BoardName, cell: Cell | null): void {
  const kept = section.dataset.by === "keys" && elements.get(board)?.contains(document.activeElement) ? stop : null;
  const shown = cell ?? kept;
  showCursor(shown && isInside(shown, field.grids) ? flatIndex(shown, field.grids) : null);
}

function showCursor(index: number | null): void {
  if (playground.getState().cursor !== index) setCursor(index);
}

/** Whether keys or a pointer were used last: a focus that a pointer has placed needs no ring. */
function noteInput(section: HTMLElement): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  section.dataset.by = "keys";
  window.addEventListener("keydown", () => setInput(section, "keys"), options);
  window.addEventListener("pointerdown", () => setInput(section, "pointer"), options);
  return () => listening.abort();
}

function setInput(section: HTMLElement, by: "keys" | "pointer"): void {
  if (section.dataset.by !== by) section.dataset.by = by;
}
