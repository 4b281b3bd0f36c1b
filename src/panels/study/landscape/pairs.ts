/** Which two variables a landscape may lie over. */
import { landscapeTexts } from "#i18n/landscape.ts";
import type { LocalText } from "#i18n/locale.ts";
import { definitionById } from "#losses/definitions.ts";
import type { StudyVariable } from "#panels/study/curves/studyVariable.ts";
import { studyVariable } from "#panels/study/curves/studyVariable.ts";

export interface Pair {
  /** Both variables, e.g. `tversky.alpha×tversky.beta`. */
  readonly id: string;
  readonly x: StudyVariable;
  readonly y: StudyVariable;
  readonly name: LocalText;
  readonly group: LocalText;
}

/** Samples along a parameter; along a shift every cell is one. */
const samples = 41;

function pairOf(first: string, second: string, group: LocalText, name?: LocalText): Pair[] {
  const [x, y] = [studyVariable(first), studyVariable(second)];
  if (!x || !y) return [];
  return [{ id: `${first}×${second}`, x, y, name: name ?? landscapeTexts.pair(x.symbol, y.symbol), group }];
}

/** All pairs for a loss, those that say most first: two parameters, shifts, threshold and a parameter. */
export function pairsFor(loss: string): readonly Pair[] {
  const parameters = Object.entries(definitionById(loss)?.parameters ?? {})
    .filter(([, { domain }]) => domain !== "switch")
    .map(([param]) => `${loss}.${param}`);
  const both = parameters.flatMap((x, k) =>
    parameters.slice(k + 1).flatMap((y) => pairOf(x, y, landscapeTexts.parameters)),
  );
  return [
    ...both,
    ...pairOf("shift-x", "shift-y", landscapeTexts.shape, landscapeTexts.shifts),
    ...parameters.flatMap((x) => pairOf(x, "threshold", landscapeTexts.withThreshold)),
  ];
}

/** How many samples lie along a variable. */
export function stepsOf({ kind, range }: StudyVariable): number {
  return kind === "geometry" || range.steps < samples ? range.steps : samples;
}
