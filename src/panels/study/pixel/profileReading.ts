/** What profiles say: how much of one loss's pull another has on a pixel that is already well classified. */

import { both, type LocalText } from "#i18n/locale.ts";
import { pixelReadings } from "#i18n/pixelStudy.ts";
import { definitionById } from "#losses/definitions.ts";
import type { ProfileAnswer } from "#losses/studies.ts";
import { formatValue } from "#ui/format.ts";
import { logitOf, probabilityOf } from "./logit.ts";

/** A well classified foreground pixel, and a badly classified one: as p, and as the nearest logit. */
const easy = 0.9;
const hard = 0.1;

function sampleAt({ x, along }: ProfileAnswer, p: number): number {
  const wanted = along === "p" ? p : logitOf(p);
  let best = 0;
  for (const [k, at] of x.entries()) if (Math.abs(at - wanted) < Math.abs((x[best] ?? 0) - wanted)) best = k;
  return best;
}

/** null where there is nothing to compare. */
export function readProfiles(answer: ProfileAnswer): LocalText | null {
  const means = Object.entries(answer.profiles).filter(([, { isMean }]) => isMean);
  const [first, second] = means;
  const at = sampleAt(answer, easy);
  const name = (id: string) => definitionById(id)?.name ?? both(id, id);
  const slope = (entry: typeof first, k: number) => entry?.[1].foreground.gradients[k] ?? null;
  if (first && second) {
    const [a, b] = [slope(first, at), slope(second, at)];
    if (a !== null && b !== null && a !== 0) {
      const x = answer.x[at] ?? easy;
      const p = answer.along === "p" ? x : probabilityOf(x);
      const share = Math.abs(b / a);
      return pixelReadings.share(name(second[0]), percent(share), name(first[0]), p.toFixed(2));
    }
  }
  const any = first ?? Object.entries(answer.profiles)[0];
  const [low, high] = [slope(any, at), slope(any, sampleAt(answer, hard))];
  return any && low !== null && high !== null
    ? pixelReadings.alone(name(any[0]), formatValue(low), formatValue(high))
    : null;
}

function percent(share: number): string {
  const number = 100 * share;
  return `${number >= 10 ? number.toFixed(0) : number.toPrecision(2)} %`;
}
