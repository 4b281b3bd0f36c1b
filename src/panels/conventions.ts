/** The conventions of a loss: the textbook's and each preset's, what they set, and what they come to. */
import { conventionTexts, spreads } from "#i18n/conventions.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import type { LossDefinition, LossFamily } from "#losses/define.ts";
import type { Result, Trial } from "#losses/evaluation.ts";

type Values = Readonly<Record<string, number>>;

/** A way to set a loss. */
export interface Convention {
  /** `textbook`, or the preset's. */
  readonly id: string;
  readonly name: LocalText;
  /** What differs from our defaults. */
  readonly params: Values;
  /** What differs from the textbook, in a sentence. */
  readonly note: LocalText;
  /** Where it can be read; empty for the textbook's. */
  readonly source: string;
}

const textbook: Convention = {
  id: "textbook",
  name: conventionTexts.textbook,
  params: {},
  note: conventionTexts.textbookNote,
  source: "",
};

/** The textbook's convention first, then the presets in their order. */
export function conventionsOf({ presets = [] }: Pick<LossDefinition, "presets">): readonly Convention[] {
  return [textbook, ...presets.map((preset) => ({ ...preset, name: both(preset.name, preset.name) }))];
}

/** All parameters of a loss under some settings that name only what differs. */
export function settingOf({ parameters }: Pick<LossDefinition, "parameters">, params: Values): Values {
  const usual = Object.entries(parameters).map(([name, parameter]) => [name, parameter.default] as const);
  return { ...Object.fromEntries(usual), ...params };
}

/** Whether the parameters of a loss are exactly those of a convention. */
export function follows(loss: Pick<LossDefinition, "parameters">, params: Values, values: Values): boolean {
  const wanted = settingOf(loss, params);
  return Object.keys(loss.parameters).every((name) => values[name] === wanted[name]);
}

/** The parameters that differ from their defaults, in the order of the loss. */
export function departures(
  { parameters }: Pick<LossDefinition, "parameters">,
  values: Values,
): readonly (readonly [param: string, value: number])[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const value = values[name];
    return value === undefined || value === parameter.default ? [] : [[name, value] as const];
  });
}

/** What has to be evaluated for some losses, each setting once, and where its answer stands. */
export interface Trials {
  readonly trials: readonly Trial[];
  readonly placeOf: (loss: string, params: Values) => number;
}

export function trialsFor(losses: readonly LossDefinition[]): Trials {
  const places = new Map<string, number>();
  const trials: Trial[] = [];
  for (const loss of losses) {
    for (const { params } of conventionsOf(loss)) {
      const key = keyOf(loss.id, params);
      if (places.has(key)) continue;
      places.set(key, trials.length);
      trials.push({ loss: loss.id, params });
    }
  }
  return { trials, placeOf: (loss, params) => places.get(keyOf(loss, params)) ?? -1 };
}

function keyOf(loss: string, params: Values): string {
  const entries = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([loss, ...entries]);
}

/** The losses with presets, family by family. */
export function lossesWithConventions(
  losses: readonly LossDefinition[],
): readonly (readonly [family: LossFamily, losses: readonly LossDefinition[]])[] {
  const families = new Map<LossFamily, LossDefinition[]>();
  for (const loss of losses)
    if (loss.presets?.length) families.set(loss.family, [...(families.get(loss.family) ?? []), loss]);
  return [...families];
}

interface Outcome {
  readonly name: LocalText;
  readonly result: Result;
}

/**
 * What some conventions come to, in a sentence.
 *
 * @param outcomes - at least one
 * @param format - a number for people; what looks equal by it counts as equal
 */
export function readSpread(outcomes: readonly Outcome[], format: (x: number) => string): LocalText {
  const without = outcomes.filter(({ result }) => "reason" in result).map(({ name }) => name);
  const values = outcomes.flatMap(({ name, result }) => ("value" in result ? [{ name, value: result.value }] : []));
  if (values.length === 0) return spreads.undefinedForAll;
  const [lowest, highest] = extremes(values, format);
  const equal = format(lowest.value) === format(highest.value);
  if (without.length === 0) {
    if (equal) return spreads.equal(format(lowest.value));
    return spreads.apart(format(highest.value - lowest.value), lowest.name, highest.name);
  }
  const rest = equal
    ? spreads.othersGive(format(lowest.value))
    : spreads.othersRange(format(lowest.value), lowest.name, format(highest.value), highest.name);
  const first = spreads.undefinedFor(without);
  return both(first.en + rest.en, first["zh-CN"] + rest["zh-CN"]);
}

interface Named {
  readonly name: LocalText;
  readonly value: number;
}

/** The least and the greatest; of several that look equal the first. */
function extremes(values: readonly Named[], format: (x: number) => string): readonly [lowest: Named, highest: Named] {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const first = (like: Named): Named => values.find(({ value }) => format(value) === format(like.value)) ?? like;
  return [first(sorted[0] as Named), first(sorted.at(-1) as Named)];
}
