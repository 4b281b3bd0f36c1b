/** Remembers which cells the engine has not seen, so that a stroke sends only these. */
import type { CellChange, WholeGrids } from "#compute/protocol.ts";
import { type CellSet, createCellSet } from "#grid/cellSet.ts";
import type { GridName } from "#grid/field.ts";
import { onGridChange } from "#store/changes.ts";
import type { Playground } from "#store/playground.ts";

interface Unsent {
  readonly whole: WholeGrids | null;
  readonly changes: readonly CellChange[];
}

export interface UnsentCells {
  /** What has to be sent now, as copies; afterwards nothing is unsent. */
  take(): Unsent;
  /** Everything has to be sent again. */
  forget(): void;
  dispose(): void;
}

/** Follows the changes of the grids. At first everything is unsent. */
export function trackUnsentCells(store: Playground): UnsentCells {
  let whole = true;
  let sets: Readonly<Record<GridName, CellSet>> = emptySets(store);

  const stop = onGridChange((change) => {
    if (change.kind === "whole") whole = true;
    else if (!whole) for (const cell of change.cells) sets[change.grid].add(cell);
  });

  function take(): Unsent {
    const { grids } = store.getState();
    const count = sets.truth.size + sets.prediction.size;
    if (whole || count > grids.truth.length) {
      whole = false;
      sets = emptySets(store);
      return { whole: { ...grids, truth: grids.truth.slice(), prediction: grids.prediction.slice() }, changes: [] };
    }
    const changes = (["truth", "prediction"] as const).flatMap((grid): CellChange[] => {
      if (sets[grid].size === 0) return [];
      const cells = sets[grid].cells();
      return [{ grid, cells, values: Float64Array.from(cells, (cell) => grids[grid][cell] ?? 0) }];
    });
    for (const set of [sets.truth, sets.prediction]) set.clear();
    return { whole: null, changes };
  }

  return {
    take,
    forget() {
      whole = true;
    },
    dispose: stop,
  };
}

function emptySets(store: Playground): Record<GridName, CellSet> {
  const { height, width } = store.getState().grids;
  return { truth: createCellSet(height * width), prediction: createCellSet(height * width) };
}
