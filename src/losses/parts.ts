/** Named parts that several losses share. */
import { both } from "#i18n/locale.ts";
import type { Part } from "./define.ts";

export const TP: Part = { tex: "\\mathrm{TP}", name: both("soft true positives", "软真阳性"), role: "tp" };
export const FP: Part = { tex: "\\mathrm{FP}", name: both("soft false positives", "软假阳性"), role: "fp" };
export const FN: Part = { tex: "\\mathrm{FN}", name: both("soft false negatives", "软假阴性"), role: "fn" };
export const TN: Part = { tex: "\\mathrm{TN}", name: both("soft true negatives", "软真阴性"), role: "tn" };

export const q: Part = { tex: "q_i", name: both("clipped probability", "截断后的概率") };

export const E: Part = { tex: "E", name: both("1 if the truth is empty, else 0", "真值为空时为 1，否则为 0") };
