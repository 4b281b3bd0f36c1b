/** One stroke at a time on all boards, by pointer or key: begun, led along cells, and ended or abandoned. The tools join the cells. */
import type { Cell, GridName } from "#grid/field.ts";
import { beginStroke, cancelStroke, dab, endStroke } from "#store/actions.ts";
import { playground } from "#store/playground.ts";
import type { StrokeKind } from "#tools/define.ts";
import { toolById } from "#tools/index.ts";

export interface StrokeRecord {
  readonly grid: GridName;
  readonly first: Cell;
  readonly last: Cell;
}

/** A stroke as whoever holds it sees it. Once another has begun, it is over for its holder and none of this does anything. */
export interface Stroke {
  readonly grid: GridName;
  readonly kind: StrokeKind;
  readonly first: Cell;
  readonly last: Cell;
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

/** The strokes of all boards: there is one at a time. */
export interface Strokes {
  /** Begins a stroke at a cell; one still going on, on whichever board, ends first. */
  begin(grid: GridName, cell: Cell, erase: boolean): Stroke;
  /** The stroke on a grid that has been let go of without its end: the next tap or key leads it on. */
  waiting(grid: GridName): Stroke | null;
  /** Lets a stroke wait. */
  wait(stroke: Stroke): void;
}

export function createStrokes(): Strokes {
  let current: Stroke | null = null;
  let idle: Stroke | null = null;

  function begin(grid: GridName, first: Cell, erase: boolean): Stroke {
    const begun = performance.now();
    let last = first;
    const close = (finish: () => void): StrokeRecord | null => {
      if (current !== stroke) return null;
      current = null;
      finish();
      return { grid, first, last };
    };
    const stroke: Stroke = {
      grid,
      first,
      kind: toolById(playground.getState().tool)?.draws ?? "trail",
      get last() {
        return last;
      },
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
  }

  return {
    begin,
    waiting(grid) {
      // An undo, another scene or another tool may have ended it.
      const held = idle?.active && playground.getState().painting && idle.grid === grid ? idle : null;
      return held;
    },
    wait(stroke) {
      idle = stroke;
    },
  };
}
