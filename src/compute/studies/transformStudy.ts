/** The prediction changed in shape or confidence, to be looked at before it is applied. */
import { changedPrediction } from "#grid/geometry.ts";
import { isGeometry, legalAmount } from "#losses/geometry.ts";
import type { TransformAnswer, TransformQuestion } from "#losses/studies.ts";
import { type StudyState, type StudySteps, telling } from "./define.ts";

/** @throws RangeError for variables that are no geometric ones, and amounts without a meaning */
export function* transformStudy(
  { kind, variable, amount }: TransformQuestion,
  { field, revision }: StudyState,
): StudySteps<TransformAnswer> {
  if (!isGeometry(variable) || !Number.isFinite(amount) || !legalAmount(variable, amount)) {
    throw new RangeError(`There is no change of shape “${variable}” by ${amount}.`);
  }
  const { height, width, truth } = field;
  const prediction = yield* telling(changedPrediction(variable, field, amount), () => 0);
  return { kind, revision, variable, amount, height, width, prediction, truth: truth.slice() };
}
