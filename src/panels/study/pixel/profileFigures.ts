/** A profile as four figures: loss and gradient, for a pixel of the foreground and of the background. */

import { both, type LocalText } from "#i18n/locale.ts";
import { pixelTexts } from "#i18n/pixelStudy.ts";
import type { ProfileAnswer } from "#losses/studies.ts";
import { roundAxis } from "#panels/chartScale.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { seriesColor } from "#panels/series.ts";
import type { LineFigure } from "#panels/study/figure.ts";

export type Side = "foreground" | "background";
export type Quantity = "values" | "gradients";

/** What a chart shows at most of a loss that has no bound: −ln p at p = 0.002. */
const most = 6;

export interface ProfileGroup {
  readonly isMean: boolean;
  readonly figures: readonly { readonly side: Side; readonly quantity: Quantity; readonly figure: LineFigure }[];
  /** Whether some line goes on beyond its chart. */
  readonly isCut: boolean;
  readonly hasGaps: boolean;
}

/** Means and other losses apart: their numbers have nothing to do with each other. */
export function profileGroups(
  answer: ProfileAnswer,
  pinned: readonly string[],
  present: number,
): readonly ProfileGroup[] {
  return [true, false].flatMap((isMean) => {
    const own = Object.entries(answer.profiles).filter(([, profile]) => profile.isMean === isMean);
    if (own.length === 0) return [];
    const all = own.flatMap(([, { background, foreground }]) => [
      ...background.values,
      ...background.gradients,
      ...foreground.values,
      ...foreground.gradients,
    ]);
    const figures = (["values", "gradients"] as const).flatMap((quantity) => {
      // Both truths on one scale.
      const range = rangeOf(
        own.flatMap(([, profile]) => [...profile.foreground[quantity], ...profile.background[quantity]]),
      );
      return (["foreground", "background"] as const).map((side) => ({
        side,
        quantity,
        figure: figureOf(answer, pinned, present, { isMean, side, quantity, range }),
      }));
    });
    const isCut = all.some((value) => value !== null && Math.abs(value) > most);
    return [{ isMean, figures, isCut, hasGaps: all.includes(null) }];
  });
}

function rangeOf(values: readonly (number | null)[]): readonly [number, number] {
  const known = values.flatMap((value) => (value === null ? [] : [Math.min(most, Math.max(-most, value))]));
  if (known.length === 0) return [0, 1];
  const axis = roundAxis(Math.min(0, ...known), Math.max(0, ...known), 4);
  return [axis.from, axis.to];
}

interface Wanted {
  readonly isMean: boolean;
  readonly side: Side;
  readonly quantity: Quantity;
  readonly range: readonly [number, number];
}

function figureOf(answer: ProfileAnswer, pinned: readonly string[], present: number, wanted: Wanted): LineFigure {
  const { isMean, side, quantity, range } = wanted;
  const { x, along, profiles } = answer;
  const symbol = along === "p" ? "p" : "z";
  const yTitle =
    quantity === "gradients" ? pixelTexts.pixelGradient(symbol) : isMean ? pixelTexts.pixelLoss : pixelTexts.wholeLoss;
  const title: LocalText = both(
    `${capital(yTitle.en)}, ${pixelTexts[side].en}`,
    `${yTitle["zh-CN"]}，${pixelTexts[side]["zh-CN"]}`,
  );
  const lines = Object.entries(profiles).flatMap(([id, profile]) => {
    if (profile.isMean !== isMean) return [];
    const name = shortNameOf(id);
    const color = seriesColor(pinned.indexOf(id)) ?? "var(--ink)";
    const values = profile[side][quantity];
    return [{ name, color, points: x.map((at, k) => [at, values[k] ?? null] as const) }];
  });
  return {
    title,
    caption: isMean ? pixelTexts.means : pixelTexts.wholes,
    x: { title: along === "p" ? pixelTexts.pAxis : pixelTexts.logitAxis, from: x[0] ?? 0, to: x.at(-1) ?? 1 },
    y: { title: yTitle, from: range[0], to: range[1] },
    lines,
    marks: [{ name: pixelTexts.now, x: present, color: "var(--ink-2)" }],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
