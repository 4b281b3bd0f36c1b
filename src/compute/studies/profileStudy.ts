/** Loss and gradient of one pixel as its probability goes from 0 to 1, for both truths it could have. */
import type { ProfileAnswer, ProfileQuestion, ProfileSide } from "#losses/studies.ts";
import type { StudyState, StudySteps } from "./define.ts";
import { Evaluated } from "./pixelsOf.ts";

const samples = 101;
/** Nearest to 0 and 1: at these themselves the logarithm is floored, and its slope 0. */
const nearest = 0.001;
/** Logits go this far to both sides: p from 0.0003 to 0.9997. */
const farthest = 8;

/** @throws RangeError for losses that do not exist, and cells outside the grid */
export function* profileStudy(
  { kind, losses, cell, along }: ProfileQuestion,
  state: StudyState,
): StudySteps<ProfileAnswer> {
  const { field, revision } = state;
  if (!Number.isInteger(cell) || cell < 0 || cell >= field.length) throw new RangeError(`There is no cell ${cell}.`);
  const x = Array.from({ length: samples }, (_, k) => {
    const share = k / (samples - 1);
    if (along === "p") return Math.min(1 - nearest, Math.max(nearest, share));
    return Number(((2 * share - 1) * farthest).toPrecision(12));
  });
  const evaluated = losses.map((loss) => new Evaluated(loss, state));
  const sides = evaluated.map(() => ({
    background: { values: [], gradients: [] } as Side,
    foreground: { values: [], gradients: [] } as Side,
  }));
  const truth = field.truth.slice();
  const prediction = field.prediction.slice();
  let done = 0;
  for (const [side, g] of [
    ["background", 0],
    ["foreground", 1],
  ] as const) {
    truth[cell] = g;
    for (const at of x) {
      prediction[cell] = along === "p" ? at : 1 / (1 + Math.exp(-at));
      const here = field.withGrids(truth, prediction);
      for (const [k, loss] of evaluated.entries()) {
        const { isMean } = loss.compiled;
        const value = loss.value(here);
        const { contribution, gradient, logitGradient } = loss.probe(here, cell, value);
        const slope = along === "p" ? gradient : logitGradient;
        const scale = isMean ? field.length : 1;
        const own = isMean ? times(contribution, scale) : value;
        sides[k]?.[side].values.push(own);
        sides[k]?.[side].gradients.push(times(slope, scale));
        yield done / (2 * samples);
      }
      done += 1;
    }
  }
  const profiles = evaluated.map(
    ({ compiled }, k) =>
      [
        compiled.id,
        { isMean: compiled.isMean, ...(sides[k] as Record<"background" | "foreground", ProfileSide>) },
      ] as const,
  );
  return { kind, revision, cell, along, x, profiles: Object.fromEntries(profiles) };
}

interface Side {
  readonly values: (number | null)[];
  readonly gradients: (number | null)[];
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor + 0;
}
