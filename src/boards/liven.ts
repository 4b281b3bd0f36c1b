/** What joins the boards after the first view: cells for a screen reader, keys, words, maps, veils and fades. */
import type { Cell } from "#grid/field.ts";
import { both } from "#i18n/locale.ts";
import { zoomSaid } from "#i18n/zoom.ts";
import { playground } from "#store/playground.ts";
import type { BoardName } from "#store/state.ts";
import { type CellLayer, createCellLayer, labelOf } from "./cells.ts";
import { crossFade } from "./crossFade.ts";
import { flatIndex, hasOwnCells } from "./geometry.ts";
import { connectKeyboard } from "./keyboard.ts";
import { keepLabels } from "./labels.ts";
import type { LiveBoards } from "./lateParts.ts";
import { drawMap } from "./mapSurface.ts";
import { openKeys } from "./openKeys.ts";
import { type BoardsPage, find, findCanvas } from "./page.ts";
import { createSpeech, type Speech } from "./speech.ts";
import { drawTint } from "./tint.ts";
import { boardsView } from "./view.ts";
import { connectZoom, reveal, zoomStep } from "./zooming.ts";

/** Joins boards that are drawn and painted on already; focus and cursor stay where they are. */
export function livenBoards(page: BoardsPage): LiveBoards {
  const { elements, field } = page;
  const { locale } = playground.getState();
  const layers = new Map(
    [...elements].map(([board, element]) => [
      board,
      createCellLayer(find(element, ".board-rows"), field, locale, page.stop),
    ]),
  );
  const all = [...layers.values()];
  const speech = createSpeech(find(page.section, "[role=status]"), field);
  function focus(board: BoardName, cell: Cell): void {
    layers.get(board)?.focus(cell);
    for (const other of all) other.setStop(cell);
  }
  const live: LiveBoards = {
    focus,
    say: speech.tell,
    dispose() {
      for (const stop of stops) stop();
    },
  };
  const stops = [...layers].flatMap(([board, layer]) =>
    livenBoard({ page, board, element: elements.get(board) as HTMLElement, layer, speech, focus }),
  );
  const difference = elements.get("difference");
  if (difference) stops.push(drawMap(findCanvas(difference, ".board-map"), field));
  stops.push(keepLabels(field, all), connectZoom(page));
  return live;
}

interface Joined {
  readonly page: BoardsPage;
  readonly board: BoardName;
  readonly element: HTMLElement;
  readonly layer: CellLayer;
  readonly speech: Speech;
  readonly focus: LiveBoards["focus"];
}

function livenBoard(joined: Joined): (() => void)[] {
  const { page, board, element, layer, speech, focus } = joined;
  const { field, strokes } = page;
  const stops = [
    crossFade(find(element, ".board-layers"), field),
    drawTint(findCanvas(element, ".board-tint"), field),
    followFocus(joined),
  ];
  if (document.activeElement === element) focus(board, page.stop);
  const host = {
    board,
    strokes,
    size: () => field.grids,
    cell: () => layer.stop,
    focus: (cell: Cell) => goByKey(joined, cell),
    painted: page.painted,
    tell: speech.tell,
    help: openKeys,
    zoom(direction: 1 | -1) {
      zoomStep(direction, layer.stop);
      speech.say(zoomSaid(boardsView().scale));
    },
  };
  return [...stops, connectKeyboard(element, host)];
}

/** Where one proxy stands for all cells the focus does not move with the cell, so the cell is said instead. */
function goByKey({ page, board, speech }: Joined, cell: Cell): void {
  const { field } = page;
  page.goTo(board, cell);
  reveal(cell, field.grids);
  if (hasOwnCells(field.grids)) return;
  const index = flatIndex(cell, field.grids);
  speech.say(both(labelOf(field, index, "en"), labelOf(field, index, "zh-CN")));
}

/** A cell that gets the focus by Tab has the cursor too. */
function followFocus({ page, element, layer }: Joined): () => void {
  const { section, field, showCursor } = page;
  function onFocusIn(event: FocusEvent): void {
    // A focus on the grid itself, as from a link, is one on its cell.
    if (event.target === element) layer.focus(layer.stop);
    const cell = layer.cellOf(event.target);
    if (cell && section.dataset.by === "keys") showCursor(flatIndex(cell, field.grids));
  }
  function onFocusOut(event: FocusEvent): void {
    const inside = event.relatedTarget instanceof Node && element.contains(event.relatedTarget);
    if (!inside && !element.matches(":hover")) showCursor(null);
  }
  element.addEventListener("focusin", onFocusIn);
  element.addEventListener("focusout", onFocusOut);
  return () => {
    element.removeEventListener("focusin", onFocusIn);
    element.removeEventListener("focusout", onFocusOut);
  };
}
