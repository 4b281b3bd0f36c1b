/** One stroke at a time, by pointer or key: begun, led along cells, and ended or abandoned. The tools join the cells. */
import type { Cell, GridName } from "#grid/field.ts";
import { beginStroke, cancelStroke, dab, endStroke } from "#store/actions.ts";

export interface StrokeRecord {
  readonly grid: GridName;
  readonly first: Cell;
  readonly last: Cell;
}

export interface Stroke {
  readonly active: boolean;
  /** Milliseconds since it began; 0 where there is none. */
  readonly age: number;
  /** Begins at a cell; a stroke still going on ends first. */
  begin(grid: GridName, cell: Cell, erase: boolean): void;
  /** Leads it on; cells may lie outside the grid. */
  lead(path: readonly Cell[]): void;
  /** Ends it as one undo step; null where there was none. */
  end(): StrokeRecord | null;
  /** Takes back all it has painted. */
  abandon(): StrokeRecord | null;
}

export function createStroke(): Stroke {
  let now: { readonly grid: GridName; readonly first: Cell; last: Cell; readonly begun: number } | null = null;

  function close(finish: () => void): StrokeRecord | null {
    if (!now) return null;
    const { grid, first, last } = now;
    now = null;
    finish();
    return { grid, first, last };
  }

  return {
    get active() {
      return now !== null;
    },
    get age() {
      return now ? performance.now() - now.begun : 0;
    },
    begin(grid, cell, erase) {
      close(endStroke);
      now = { grid, first: cell, last: cell, begun: performance.now() };
      beginStroke(grid, { erase });
      dab([cell]);
    },
    lead(path) {
      const last = path.at(-1);
      if (!now || !last) return;
      dab(path);
      now.last = last;
    },
    end: () => close(endStroke),
    abandon: () => close(cancelStroke),
  };
}
