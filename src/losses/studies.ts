/** What can be asked about the scene beyond its numbers and curves: each kind of study with its question and its answer. */
import type { Curve, CurveRequest, Reason } from "./evaluation.ts";

/** A curve like the chart's, of any variable, losses and metrics. */
export interface CurveQuestion extends CurveRequest {
  readonly kind: "curve";
}

export interface CurveAnswer extends Curve {
  readonly kind: "curve";
}

/** How well the probabilities rank foreground above background, and which threshold serves each metric best. */
export interface RankingQuestion {
  readonly kind: "ranking";
  /** Metrics of counts whose best threshold is wanted; those that need more than counts are left out of the answer. */
  readonly metrics: readonly string[];
}

/** The prediction cut at p ≥ `value`. */
export interface RankingPoint {
  readonly value: number;
  /** Cells of the truth's foreground and background that are above. */
  readonly hits: number;
  readonly alarms: number;
}

/** Thresholds that give the highest value: all of them from `from` up to `to`. */
export interface BestThreshold {
  readonly from: number;
  readonly to: number;
  /** One of them, with as few decimals as it takes. */
  readonly at: number;
  readonly value: number;
}

export interface RankingAnswer {
  readonly kind: "ranking";
  readonly revision: number;
  readonly foreground: number;
  readonly background: number;
  /** From the highest probability down; of many, enough to draw the curves. */
  readonly points: readonly RankingPoint[];
  /** null where the truth has one class only. */
  readonly rocAuc: number | null;
  readonly averagePrecision: number | null;
  /** At the scene's threshold: p > t. */
  readonly present: { readonly threshold: number; readonly hits: number; readonly alarms: number };
  /** By metric; null where it is undefined at every threshold. */
  readonly best: Readonly<Record<string, BestThreshold | null>>;
}

/** The prediction as a geometric variable changes it. */
export interface TransformQuestion {
  readonly kind: "transform";
  /** One of geometry.ts. */
  readonly variable: string;
  readonly amount: number;
}

export interface TransformAnswer {
  readonly kind: "transform";
  readonly revision: number;
  readonly variable: string;
  readonly amount: number;
  readonly height: number;
  readonly width: number;
  /** [height × width], probabilities. */
  readonly prediction: Float64Array;
  /** The truth of the same moment. */
  readonly truth: Uint8Array;
}

/** Along which variable a landscape lies, and where. */
export interface LandscapeAxis {
  /** As of a curve. */
  readonly variable: string;
  readonly from: number;
  readonly to: number;
  /** Number of points, ends included, 2…201. */
  readonly steps: number;
}

/** A loss over two variables. */
export interface LandscapeQuestion {
  readonly kind: "landscape";
  readonly loss: string;
  readonly x: LandscapeAxis;
  readonly y: LandscapeAxis;
}

export interface LandscapeAnswer {
  readonly kind: "landscape";
  readonly revision: number;
  readonly loss: string;
  /** Ascending. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** [y × x], row by row; NaN where undefined. */
  readonly values: Float64Array;
  /** Where it is first undefined, in the order of the values, and why; null where it is defined everywhere. */
  readonly gap: { readonly x: number; readonly y: number; readonly reason: Reason | null } | null;
}

/** What one pixel's probability does to some losses, with the rest of the painting as it is. */
export interface ProfileQuestion {
  readonly kind: "profile";
  readonly losses: readonly string[];
  /** Flat index of the pixel. */
  readonly cell: number;
  /** Along p from 0.001 to 0.999, or along its logit from −8 to 8. */
  readonly along: "p" | "logit";
}

/** Along one truth of the pixel; null where undefined. */
export interface ProfileSide {
  /** Of a mean: what the pixel itself costs, fᵢ; of any other loss the whole loss. */
  readonly values: readonly (number | null)[];
  /** By p or by its logit, as asked; of a mean without the 1/N. */
  readonly gradients: readonly (number | null)[];
}

export interface ProfileAnswer {
  readonly kind: "profile";
  readonly revision: number;
  readonly cell: number;
  readonly along: "p" | "logit";
  /** Probabilities or logits, ascending. */
  readonly x: readonly number[];
  /** By loss. */
  readonly profiles: Readonly<
    Record<string, { readonly isMean: boolean; readonly background: ProfileSide; readonly foreground: ProfileSide }>
  >;
}

/** Losses side by side over the same painting. */
export interface ComparisonQuestion {
  readonly kind: "comparison";
  readonly losses: readonly string[];
  /** Which gradient: by the probability, or by its logit. */
  readonly by: "p" | "logit";
}

/** TP, FP, FN and TN pixels at the threshold. */
export type Quarters = Readonly<Record<"tp" | "fp" | "fn" | "tn", number>>;

export interface ComparedLoss {
  readonly loss: string;
  readonly value: number;
  readonly isMean: boolean;
  /** Some pixels lower it below 0 by themselves, as those inside the object do a surface loss: they are not in the shares. */
  readonly isSigned: boolean;
  /**
   * Together 1; null where nothing adds anything. Of a mean: of the loss itself. Of any other: of what the loss falls by where one
   * pixel alone is made right, pixel by pixel.
   */
  readonly shares: Quarters | null;
  /** [height × width]. */
  readonly gradient: Float64Array;
}

export interface ComparisonAnswer {
  readonly kind: "comparison";
  readonly revision: number;
  readonly by: "p" | "logit";
  readonly height: number;
  readonly width: number;
  /** In the order asked for; those that are undefined here are left out. */
  readonly compared: readonly ComparedLoss[];
  readonly undefinedLosses: readonly string[];
  /** Of each pair of `compared`; null where a gradient is 0 everywhere. */
  readonly cosines: readonly (readonly (number | null)[])[];
}

export type StudyQuestion =
  | CurveQuestion
  | RankingQuestion
  | TransformQuestion
  | LandscapeQuestion
  | ProfileQuestion
  | ComparisonQuestion;
export type StudyAnswer =
  | CurveAnswer
  | RankingAnswer
  | TransformAnswer
  | LandscapeAnswer
  | ProfileAnswer
  | ComparisonAnswer;
export type StudyKind = StudyQuestion["kind"];

/** The answer to a kind of question. */
export type AnswerTo<K extends StudyKind> = Extract<StudyAnswer, { readonly kind: K }>;
