/** Applies a change of the prediction's shape or confidence that was looked at as a preview. */
import { changedPrediction } from "#grid/geometry.ts";
import { applyPatch } from "#grid/patch.ts";
import { patchTo } from "#grid/patchTo.ts";
import { isGeometry, legalAmount } from "#losses/geometry.ts";
import { commit } from "./history.ts";
import { playground } from "./playground.ts";
import { endStroke } from "./strokes.ts";

/**
 * Changes the prediction, one change after the other, as one step of history. Variables and amounts without a meaning change nothing.
 *
 * @param changes a variable of losses/geometry.ts with an amount in its units, each
 * @returns false where nothing changed
 */
export function applyGeometry(...changes: readonly (readonly [variable: string, amount: number])[]): boolean {
  const legal = changes.every(
    ([variable, amount]) => isGeometry(variable) && Number.isFinite(amount) && legalAmount(variable, amount),
  );
  if (!legal) return false;
  endStroke();
  const { grids } = playground.getState();
  const { height, width } = grids;
  let { prediction } = grids;
  for (const [variable, amount] of changes) {
    const steps = changedPrediction(variable, { height, width, prediction }, amount);
    let step = steps.next();
    while (!step.done) step = steps.next();
    prediction = step.value;
  }
  const patch = patchTo(grids, "prediction", prediction);
  if (patch === null) return false;
  applyPatch(grids, patch);
  commit({ kind: "patch", patches: [patch] });
  return true;
}
