/** A curve as a study: the page's second chart and all further ones. */

import { curveSteps } from "#compute/curve.ts";
import type { CurveAnswer, CurveQuestion } from "#losses/studies.ts";
import { type StudyState, type StudySteps, telling } from "./define.ts";

export function* curveStudy({ kind, ...request }: CurveQuestion, state: StudyState): StudySteps<CurveAnswer> {
  let done = 0;
  const curve = yield* telling(curveSteps(request, state), (step) => {
    // Within a transform that takes many steps it tells nothing new.
    if (typeof step === "number") done = step;
    return done;
  });
  return { kind, ...curve };
}
