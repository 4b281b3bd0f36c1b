/** A loss over two variables: a curve along the first for every place of the second. */
import { scalarsOf } from "#compute/catalogue.ts";
import { curveSteps, KeptSums, resultAt, stateAt } from "#compute/curve.ts";
import { compiledLoss } from "#compute/full.ts";
import { defaultRange, evenly, isLegal, movedParams } from "#compute/variable.ts";
import { variableParts } from "#losses/domain.ts";
import type { Result } from "#losses/evaluation.ts";
import { isGeometry } from "#losses/geometry.ts";
import type { LandscapeAnswer, LandscapeAxis, LandscapeQuestion } from "#losses/studies.ts";
import { type StudyState, type StudySteps, telling } from "./define.ts";

const mostSteps = 201;

/**
 * Threshold: the loss on the prediction binarised there. Shapes: first the change of y, then that of x.
 *
 * @throws RangeError for losses or variables that do not exist, and for ranges that are reversed, empty or of one step
 */
export function* landscapeStudy(question: LandscapeQuestion, state: StudyState): StudySteps<LandscapeAnswer> {
  const { kind, loss, x, y } = question;
  const compiled = compiledLoss(loss);
  for (const axis of [x, y]) checkAxis(axis);
  if (x.variable === y.variable) throw new RangeError("A landscape lies along two different variables.");
  const places = placesOf(y);
  const values = new Float64Array(x.steps * y.steps).fill(Number.NaN);
  // Where only parameters of the outer function move, the grid is passed over once for the whole landscape.
  const sums = new KeptSums([compiled], [x.variable, y.variable]);
  if (sums.still && [x, y].every(({ variable }) => isParameter(variable))) return overParameters(question, state, sums);
  let along: readonly number[] = [];
  let gap: LandscapeAnswer["gap"] = null;
  for (const [row, at] of places.entries()) {
    const here = yield* telling(stateAt(y.variable, at, state, true), () => row / y.steps);
    const request = { variable: x.variable, losses: [loss], from: x.from, to: x.to, steps: x.steps };
    const curve = yield* telling(
      curveSteps(request, here ?? state, sums),
      (done) => (row + (typeof done === "number" ? done : 0)) / y.steps,
    );
    along = curve.x;
    if (here === null) {
      gap ??= { x: x.from, y: at, reason: null };
      continue;
    }
    for (const [col, value] of (curve.series[loss] ?? []).entries()) {
      if (value !== null) values[row * x.steps + col] = value;
    }
    const missing = curve.gaps?.[loss];
    if (missing) gap ??= { x: missing.at, y: at, reason: missing.reason };
  }
  return { kind, revision: state.revision, loss, x: along, y: places, values, gap };
}

function isParameter(variable: string): boolean {
  return variable !== "threshold" && !isGeometry(variable);
}

/** With the sums as they are only the outer function is evaluated, some thousand times in a frame. */
function overParameters({ kind, loss, x, y }: LandscapeQuestion, state: StudyState, sums: KeptSums): LandscapeAnswer {
  const compiled = compiledLoss(loss);
  const { field, params, threshold, revision } = state;
  const scalars: Record<string, number> = { ...scalarsOf(params, threshold, field.length) };
  const known = sums.at({ field, scalars });
  const [along, places] = [placesOf(x), placesOf(y)];
  const values = new Float64Array(x.steps * y.steps).fill(Number.NaN);
  let gap: LandscapeAnswer["gap"] = null;
  for (const [row, high] of places.entries()) {
    set(scalars, y.variable, high);
    for (const [col, wide] of along.entries()) {
      set(scalars, x.variable, wide);
      const legal = isLegal(x.variable, wide) && isLegal(y.variable, high);
      const result: Result | null = legal ? resultAt(compiled, known, { field, scalars }, gap === null) : null;
      if (result && "value" in result) values[row * x.steps + col] = result.value;
      else gap ??= { x: wide, y: high, reason: result?.reason ?? null };
    }
  }
  return { kind, revision, loss, x: along, y: places, values, gap };
}

function set(scalars: Record<string, number>, variable: string, value: number): void {
  const [loss] = variableParts(variable);
  for (const [key, each] of Object.entries(movedParams(variable, value, {})[loss] ?? {}))
    scalars[`${loss}.${key}`] = each;
}

function checkAxis({ variable, from, to, steps }: LandscapeAxis): void {
  // It knows all variables there are, and refuses others.
  defaultRange(variable);
  if (!Number.isInteger(steps) || steps < 2 || steps > mostSteps) {
    throw new RangeError(`A landscape has 2 to ${mostSteps} steps along each variable.`);
  }
  if (!(Number.isFinite(from) && Number.isFinite(to) && from < to)) {
    throw new RangeError("A landscape's range must be finite and end after it begins.");
  }
}

function placesOf({ from, to, steps }: LandscapeAxis): number[] {
  return evenly(from, to, steps);
}
