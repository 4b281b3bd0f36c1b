/** What the state as it is asks of the engine. */
import type { Update } from "#compute/protocol.ts";
import type { Grids } from "#grid/field.ts";
import type { AsidesRequest } from "#losses/evaluation.ts";
import type { PlaygroundState } from "#store/state.ts";

/** What a request asks for. */
export interface Asks {
  readonly revision: number;
  readonly live: Update["live"];
  readonly heat: Update["heat"];
  readonly probe: Update["probe"];
  readonly asides: Update["asides"];
}

/** Grids up to this many cells are evaluated whole with every move of the brush. */
const smallCells = 48 * 48;

/** Trials times cells up to which what is asked besides comes with every move of the brush; beyond, when it pauses. */
const mostAside = 2 ** 16;

/**
 * What is wanted of the state as it is now.
 *
 * @param whole - whether somebody waits for every loss and metric
 */
export function asksOf(state: PlaygroundState, whole: boolean): Asks {
  const { revision, settings, cursor, painting, grids, shown, asking } = state;
  const { loss, difference } = settings.view;
  const putOff = painting && !whole && grids.truth.length > smallCells;
  return {
    revision,
    live: putOff ? [loss, ...settings.losses, ...shown.losses, ...shown.metrics] : null,
    heat: difference === "confusion" ? null : { loss, kind: difference },
    asides: painting && !whole && asking !== null && costOf(asking, grids) > mostAside ? null : asking,
    probe: cursor === null ? null : { loss, cell: cursor },
  };
}

/** Trials times cells; the variants of a metric count as eight trials. */
function costOf({ trials, variantsOf }: AsidesRequest, { truth }: Grids): number {
  return (trials.length + (variantsOf === null ? 0 : 8)) * truth.length;
}

/** Whether two requests ask for the same. */
export function same(a: object | null, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
