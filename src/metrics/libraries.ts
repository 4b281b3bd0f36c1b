/** What libraries return where a metric is undefined, as their own code was seen to do: the `variants` of vectors/*.json. */
import { both, type LocalText } from "#i18n/locale.ts";
import { emptyPrediction } from "./cases.ts";
import type { LibraryAnswer, Study } from "./define.ts";

/** Names as they are shown; the versions are those that were run. */
const names = {
  sklearn: "scikit-learn 1.9.1",
  skimage: "scikit-image 0.26.0",
  torchmetrics: "torchmetrics",
  torchmetricsF1: "torchmetrics F1Score",
  torchmetricsDice: "torchmetrics DiceScore",
  monai: "MONAI",
  monaiIgnoreEmpty: "MONAI ignore_empty=True",
  monaiCountEmpty: "MONAI ignore_empty=False",
  medpy: "medpy",
  deepmind: "DeepMind surface-distance",
} as const;

type Library = keyof typeof names;

/** The answer of a library that has no such metric. */
export const absent = "absent";

/** The answers of some libraries, in the order given: a number (NaN and ±∞ included) `absent`, or the name of the error that is raised. */
export function answers(given: Readonly<Partial<Record<Library, number | string>>>): readonly LibraryAnswer[] {
  return Object.entries(given).map(([library, answer]) => ({
    library: names[library as Library],
    answer: typeof answer === "number" ? shown(answer) : said(answer),
  }));
}

function said(answer: string): LocalText {
  return answer === absent ? both("has no such metric", "没有这个指标") : both(`raises ${answer}`, `抛出 ${answer}`);
}

function shown(answer: number): LocalText {
  const sign = answer < 0 ? "−" : "";
  const size = Math.abs(answer);
  const text = Number.isNaN(answer) ? "NaN" : size === Infinity ? `${sign}∞` : `${sign}${Number(size.toFixed(4))}`;
  return both(text, text);
}

/**
 * Mean surface distances where a mask is empty: MONAI's code (monai/metrics/surface_distance.py at d388d1c) gives NaN for an
 * empty prediction and infinity for an empty truth.
 */
export function meanDistanceAnswers(study: Study): readonly LibraryAnswer[] {
  return answers({ sklearn: absent, torchmetrics: absent, monai: emptyPrediction(study) ? Number.NaN : Infinity });
}
