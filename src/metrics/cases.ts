/** Which of the two masks has no foreground or no background, and what to say where a metric is undefined for it. */
import { both, type LocalText } from "#i18n/locale.ts";
import type { Study } from "./define.ts";
import { noBackground, noForeground, noForegroundAtAll, nothingPredicted } from "./reasons.ts";

/** Whether the truth has no foreground. */
export function emptyTruth({ confusion: { tp, fn } }: Study): boolean {
  return tp + fn === 0;
}

/** Whether the truth has no background. */
export function fullTruth({ confusion: { fp, tn } }: Study): boolean {
  return fp + tn === 0;
}

/** Whether nothing is predicted as foreground. */
export function emptyPrediction({ confusion: { tp, fp } }: Study): boolean {
  return tp + fp === 0;
}

/** Whether everything is predicted as foreground. */
export function fullPrediction({ confusion: { fn, tn } }: Study): boolean {
  return fn + tn === 0;
}

/** Whether neither mask has foreground. */
export function bothEmpty(study: Study): boolean {
  return emptyTruth(study) && emptyPrediction(study);
}

/** Whether neither mask has background. */
export function bothFull(study: Study): boolean {
  return fullTruth(study) && fullPrediction(study);
}

const noBackgroundAtAll = both(
  "0/0: at this threshold neither the truth nor the prediction has background.",
  "0/0：在此阈值下，真值与预测都没有背景。",
);

const everythingPredicted = both(
  "0/0: everything is predicted as foreground at this threshold.",
  "0/0：在此阈值下所有像素都被预测为前景。",
);

/** Why a number is 0/0 that needs foreground and background in both masks. */
export function oneClassReason(study: Study): LocalText {
  if (bothEmpty(study)) return noForegroundAtAll;
  if (bothFull(study)) return noBackgroundAtAll;
  if (emptyTruth(study)) return noForeground;
  if (fullTruth(study)) return noBackground;
  return emptyPrediction(study) ? nothingPredicted : everythingPredicted;
}

/** Why there is no distance between the masks. */
export function noDistanceReason(study: Study): LocalText {
  if (bothEmpty(study))
    return both(
      "At this threshold neither the truth nor the prediction has foreground, so there are no surfaces to measure a distance between.",
      "在此阈值下，真值与预测都没有前景，也就都没有表面，无从测量距离。",
    );
  return emptyTruth(study)
    ? both(
        "The truth has no foreground and so no surface: there is nothing to measure a distance to.",
        "真值中没有前景，也就没有表面，无从测量距离。",
      )
    : both(
        "Nothing is predicted as foreground at this threshold, so the prediction has no surface: there is nothing to measure a distance to.",
        "在此阈值下没有像素被预测为前景，预测也就没有表面，无从测量距离。",
      );
}
