/** What a row of the list of losses shows. */
import type { Numbers, PlaygroundState } from "./state.ts";

/**
 * The numbers that a loss's row shows: the present ones, or those of before where the row is out of sight or its value is put
 * off, so that a stroke touches only what is looked at. Every row counts as in sight until somebody tells which are.
 */
export function numbersOfRow(state: PlaygroundState, lossId: string): Numbers {
  const { values, rested, shown } = state;
  return rested === null || (shown.losses.includes(lossId) && values?.losses[lossId] !== undefined) ? state : rested;
}

/** Whether a row in sight still waits for its value, and shows the one of before. */
export function isPutOff({ values, rested, shown }: PlaygroundState, lossId: string): boolean {
  return rested !== null && values?.losses[lossId] === undefined && shown.losses.includes(lossId);
}
