/** What libraries return where a metric is undefined, as their own code was seen to do: the `variants` of vectors/*.json. */
import { both, type LocalText } from "#i18n/locale.ts";
import type { LibraryAnswer } from "./define.ts";

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

/** The answers of some libraries, in the order given: a number (NaN and ±∞ included) or the name of the error that is raised. */
export function answers(given: Readonly<Partial<Record<Library, number | string>>>): readonly LibraryAnswer[] {
  return Object.entries(given).map(([library, answer]) => ({
    library: names[library as Library],
    answer: typeof answer === "number" ? shown(answer) : both(`raises ${answer}`, `抛出 ${answer}`),
  }));
}

function shown(answer: number): LocalText {
  const sign = answer < 0 ? "−" : "";
  const size = Math.abs(answer);
  const text = Number.isNaN(answer) ? "NaN" : size === Infinity ? `${sign}∞` : `${sign}${Number(size.toFixed(4))}`;
  return both(text, text);
}
