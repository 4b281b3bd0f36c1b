/** All studies, by the kind of their question. One file each. */
import type { StudyAnswer, StudyQuestion } from "#losses/studies.ts";
import { comparisonStudy } from "./comparisonStudy.ts";
import { curveStudy } from "./curveStudy.ts";
import type { StudyState, StudySteps } from "./define.ts";
import { landscapeStudy } from "./landscapeStudy.ts";
import { profileStudy } from "./profileStudy.ts";
import { rankingStudy } from "./rankingStudy.ts";
import { transformStudy } from "./transformStudy.ts";

/**
 * Begins a study.
 * @throws RangeError for losses, metrics or variables that do not exist
 */
export function studySteps(question: StudyQuestion, state: StudyState): StudySteps<StudyAnswer> {
  switch (question.kind) {
    case "curve":
      return curveStudy(question, state);
    case "ranking":
      return rankingStudy(question, state);
    case "comparison":
      return comparisonStudy(question, state);
    case "profile":
      return profileStudy(question, state);
    case "landscape":
      return landscapeStudy(question, state);
    case "transform":
      return transformStudy(question, state);
  }
}
