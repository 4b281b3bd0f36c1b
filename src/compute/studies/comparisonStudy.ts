/** Losses side by side over the same painting: value, who pays, gradient, and how far the gradients agree. */
import type { ComparedLoss, ComparisonAnswer, ComparisonQuestion, Quarters } from "#losses/studies.ts";
import type { StudyState, StudySteps } from "./define.ts";
import { Evaluated } from "./pixelsOf.ts";

/** @throws RangeError for losses that do not exist */
export function* comparisonStudy(
  { kind, losses, by }: ComparisonQuestion,
  state: StudyState,
): StudySteps<ComparisonAnswer> {
  const { field, revision } = state;
  const compared: ComparedLoss[] = [];
  const undefinedLosses: string[] = [];
  for (const [k, loss] of losses.entries()) {
    const evaluated = new Evaluated(loss, state);
    const value = evaluated.value(field);
    yield k / losses.length;
    if (value === null) {
      undefinedLosses.push(loss);
      continue;
    }
    const { isMean } = evaluated.compiled;
    const adds = evaluated.pixels(field, "loss");
    const shares = sharesOf(adds, state);
    const isSigned = isMean && adds.some((share) => share < -1e-12);
    yield (k + 0.5) / losses.length;
    const gradient = evaluated.pixels(field, by === "p" ? "gradient" : "logit-gradient");
    compared.push({ loss, value, isMean, isSigned, shares, gradient });
  }
  const cosines = compared.map((a) => compared.map((b) => cosine(a.gradient, b.gradient)));
  const { height, width } = field;
  return { kind, revision, by, height, width, compared, undefinedLosses, cosines };
}

/** Pixels that making right would even raise the loss add nothing; what is not finite is left out. */
function sharesOf(adds: Float64Array, { field, threshold }: StudyState): Quarters | null {
  const sums = { tp: 0, fp: 0, fn: 0, tn: 0 };
  let whole = 0;
  for (let cell = 0; cell < adds.length; cell++) {
    const share = Math.max(0, adds[cell] as number);
    if (!Number.isFinite(share)) continue;
    const y = (field.prediction[cell] as number) > threshold;
    const kind = field.truth[cell] === 1 ? (y ? "tp" : "fn") : y ? "fp" : "tn";
    sums[kind] += share;
    whole += share;
  }
  if (!(whole > 0)) return null;
  return { tp: sums.tp / whole, fp: sums.fp / whole, fn: sums.fn / whole, tn: sums.tn / whole };
}

/** null where one of them is 0 everywhere: it has no direction. */
function cosine(a: Float64Array, b: Float64Array): number | null {
  let [dot, aa, bb] = [0, 0, 0];
  // Scaled by the largest entry: squares of very large or small gradients would leave the range of numbers.
  const [largestA, largestB] = [largest(a), largest(b)];
  if (largestA === 0 || largestB === 0) return null;
  for (let cell = 0; cell < a.length; cell++) {
    const [u, v] = [(a[cell] as number) / largestA, (b[cell] as number) / largestB];
    if (!Number.isFinite(u + v)) continue;
    dot += u * v;
    aa += u * u;
    bb += v * v;
  }
  return aa > 0 && bb > 0 ? Math.min(1, Math.max(-1, dot / Math.sqrt(aa * bb))) : null;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return most;
}
