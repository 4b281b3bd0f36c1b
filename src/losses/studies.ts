/** What can be asked about the scene beyond its numbers and curves: each kind of study with its question and its answer. */
import type { Curve, CurveRequest } from "./evaluation.ts";

/** A curve like the chart's, of any variable, losses and metrics. */
export interface CurveQuestion extends CurveRequest {
  readonly kind: "curve";
}

export interface CurveAnswer extends Curve {
  readonly kind: "curve";
}

export type StudyQuestion = CurveQuestion;
export type StudyAnswer = CurveAnswer;
