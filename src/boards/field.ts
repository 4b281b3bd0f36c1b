/**
 * What the three boards share: the grids as they are now with the class of each cell, and one signal when cells change,
 * so that classes are up to date before any board redraws.
 */
import type { Grids } from "#grid/field.ts";
import { onGridChange } from "#store/changes.ts";
import { playground } from "#store/playground.ts";
import { type Confusion, classifyAll, reclassify } from "./confusion.ts";

/** Some cells changed, or (null) anything: content, size, threshold. */
export type FieldListener = (cells: Uint32Array | null) => void;

export interface Field {
  readonly grids: Grids;
  readonly confusion: Confusion;
  /** Whoever came last is told last, unless it has to be `first`: before anything is redrawn. */
  subscribe(listener: FieldListener, order?: "first"): () => void;
  dispose(): void;
}

/** Follows the store until disposed. */
export function createField(): Field {
  let listeners: readonly FieldListener[] = [];
  let state = playground.getState();
  let { grids, settings } = state;
  let confusion = classifyAll(grids, settings.threshold);

  function tell(cells: Uint32Array | null): void {
    for (const listener of listeners) listener(cells);
  }

  function renew(): void {
    state = playground.getState();
    ({ grids, settings } = state);
    confusion = classifyAll(grids, settings.threshold);
    tell(null);
  }

  const stopChanges = onGridChange((change) => {
    if (change.kind === "whole") {
      // The state's own change may have told already.
      if (playground.getState() !== state) renew();
      return;
    }
    reclassify(confusion, grids, settings.threshold, change.cells);
    tell(change.cells);
  });
  const stopState = playground.subscribe((now) => {
    if (now.settings.threshold !== settings.threshold || now.grids.truth !== grids.truth) renew();
  });

  return {
    get grids() {
      return grids;
    },
    get confusion() {
      return confusion;
    },
    subscribe(listener, order) {
      listeners = order ? [listener, ...listeners] : [...listeners, listener];
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
    dispose() {
      stopChanges();
      stopState();
      listeners = [];
    },
  };
}
