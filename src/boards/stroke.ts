/** One stroke at a time on all boards, by pointer or key: begun, led along cells, and ended or abandoned. The tools join the cells. */
import type { Cell, GridName } from "#grid/field.ts";
import { beginStroke, cancelStroke, dab, endStroke } from "#store/actions.ts";

export interface StrokeRecord {
  readonly grid: GridName;
  readonly first: Cell;
  readonly last: Cell;
}

/** A stroke as whoever began it holds it. Once another has begun, it is over for its holder and none of this does anything. */
export interface Stroke {
  readonly active: boolean;
  /** Milliseconds since it began; 0 where it is over. */
  readonly age: number;
  /** Leads it on; cells may lie outside the grid. */
  lead(path: readonly Cell[]): void;
  /** Ends it as one undo step; null where it was over. */
  end(): StrokeRecord | null;
  /** Takes back all it has painted; null where it was over. */
  abandon(): StrokeRecord | null;
}

/** Begins a stroke at a cell; one still going on, on whichever board, ends first. */
export type BeginStroke = (grid: GridName, cell: Cell, erase: boolean) => Stroke;

/** One for all boards: they share the one stroke there can be. */
export function createStrokes(): BeginStroke {
  let current: Stroke | null = null;

  return (grid, first, erase) => {
    const begun = performance.now();
    let last = first;
    const close = (finish: () => void): StrokeRecord | null => {
      if (current !== stroke) return null;
      current = null;
      finish();
      return { grid, first, last };
    };
    const stroke: Stroke = {
      get active() {
        return current === stroke;
      },
      get age() {
        return current === stroke ? performance.now() - begun : 0;
      },
      lead(path) {
        const end = path.at(-1);
        if (current !== stroke || !end) return;
        dab(path);
        last = end;
      },
      end: () => close(endStroke),
      abandon: () => close(cancelStroke),
    };
    current = stroke;
    beginStroke(grid, { erase });
    dab([first]);
    return stroke;
  };
}
