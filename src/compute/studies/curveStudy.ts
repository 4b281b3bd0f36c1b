/** A curve as a study: the page's second chart and all further ones. */

import { curveSteps } from "#compute/curve.ts";
import type { CurveAnswer, CurveQuestion } from "#losses/studies.ts";
import type { StudyState, StudySteps } from "./define.ts";

export function* curveStudy({ kind, ...request }: CurveQuestion, state: StudyState): StudySteps<CurveAnswer> {
  const steps = curveSteps(request, state);
  let done = 0;
  let step = steps.next();
  while (!step.done) {
    // Within a transform that takes many steps it tells nothing new.
    if (typeof step.value === "number") done = step.value;
    yield done;
    step = steps.next();
  }
  return { kind, ...step.value };
}
