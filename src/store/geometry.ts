/** Applies a change of the prediction's shape or confidence that was looked at as a preview. */
import { changedPrediction } from "#grid/geometry.ts";
import { applyPatch } from "#grid/patch.ts";
import { patchTo } from "#grid/patchTo.ts";
import { isGeometry, legalAmount } from "#losses/geometry.ts";
import { commit } from "./history.ts";
import { playground } from "./playground.ts";
import { endStroke } from "./strokes.ts";

/**
 * Changes the prediction, as one step of history. Variables and amounts without a meaning change nothing.
 *
 * @param variable one of losses/geometry.ts
 * @param amount in its units
 * @returns false where nothing changed
 */
export function applyGeometry(variable: string, amount: number): boolean {
  if (!isGeometry(variable) || !Number.isFinite(amount) || !legalAmount(variable, amount)) return false;
  endStroke();
  const { grids } = playground.getState();
  const steps = changedPrediction(variable, grids, amount);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const patch = patchTo(grids, "prediction", step.value);
  if (patch === null) return false;
  applyPatch(grids, patch);
  commit({ kind: "patch", patches: [patch] });
  return true;
}
