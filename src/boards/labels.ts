/** Keeps the cells' labels true without standing in the way of a stroke: the focused cell at once, the rest at rest. */
import { playground } from "#store/playground.ts";
import type { CellLayer } from "./cells.ts";
import type { Field } from "./field.ts";
import { flatIndex } from "./geometry.ts";

const AT_REST_MS = 30;
const WHILE_PAINTING_MS = 250;

/** Follows grids, threshold and language; returns what ends it. */
export function keepLabels(field: Field, layers: readonly CellLayer[]): () => void {
  const stale = new Set<number>();
  let allStale = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let shape = `${field.grids.height}×${field.grids.width}`;

  function flush(): void {
    timer = null;
    const { locale } = playground.getState();
    for (const layer of layers) layer.label(allStale ? null : stale, locale);
    stale.clear();
    allStale = false;
  }

  function schedule(): void {
    timer ??= setTimeout(flush, playground.getState().painting ? WHILE_PAINTING_MS : AT_REST_MS);
  }

  function onCells(cells: Uint32Array): void {
    const { locale } = playground.getState();
    for (const cell of cells) stale.add(cell);
    for (const layer of layers) {
      const focused = flatIndex(layer.stop, field.grids);
      if (stale.has(focused)) layer.label([focused], locale);
    }
    schedule();
  }

  function onWhole(): void {
    const now = `${field.grids.height}×${field.grids.width}`;
    if (now !== shape) for (const layer of layers) layer.rebuild();
    allStale = true;
    if (now === shape) schedule();
    else flush();
    shape = now;
  }

  const stopField = field.subscribe((cells) => (cells ? onCells(cells) : onWhole()));
  const stopState = playground.subscribe((state, before) => {
    if (state.locale !== before.locale) onWhole();
    if (before.painting && !state.painting && timer !== null) {
      clearTimeout(timer);
      timer = null;
      schedule();
    }
  });
  return () => {
    stopField();
    stopState();
    if (timer !== null) clearTimeout(timer);
  };
}
