/** What curves are drawn against: the range of a variable, where it is defined, what it moves. */
import { derivedById } from "#losses/derived.ts";
import { inDomain, variableParts } from "#losses/domain.ts";
import type { Params } from "#losses/evaluation.ts";
import { geometry, isGeometry, legalAmount } from "#losses/geometry.ts";
import { lossById } from "#losses/index.ts";
import { ranges } from "#losses/ranges.ts";

export interface Range {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/**
 * The range a variable is drawn over where none is asked for.
 * @throws RangeError for unknown variables
 */
export function defaultRange(variable: string): Range {
  if (variable === "threshold") return { from: 0, to: 1, steps: 101 };
  if (isGeometry(variable)) return geometry[variable];
  const derived = derivedById(variable);
  if (derived) return { from: derived.from, to: derived.to, steps: 51 };
  const [id, key] = variableParts(variable);
  const parameter = lossById(id)?.parameters[key];
  const range = ranges[id]?.[key];
  if (!parameter || !range) throw new RangeError(`There is nothing called “${variable}” to draw a curve against.`);
  const whole = parameter.domain === "count" || parameter.domain === "switch";
  const [from, to] = range;
  return { from, to, steps: whole ? to - from + 1 : 51 };
}

/** Whether a variable may have this value; outside its domain a curve has a gap. */
export function isLegal(variable: string, value: number): boolean {
  if (isGeometry(variable)) return legalAmount(variable, value);
  const moved = Object.entries(derivedById(variable)?.params(value) ?? { [variableParts(variable)[1]]: value });
  const parameters = lossById(variableParts(variable)[0])?.parameters;
  return moved.every(([key, each]) => parameters?.[key] !== undefined && inDomain(parameters[key], each));
}

/** The parameters where a variable that moves some has a value. */
export function movedParams(variable: string, value: number, params: Params): Params {
  const [id, key] = variableParts(variable);
  return { ...params, [id]: { ...params[id], ...(derivedById(variable)?.params(value) ?? { [key]: value }) } };
}

/** Names of the scalars that a variable moves. */
export function movedScalars(variable: string): readonly string[] {
  const derived = derivedById(variable);
  if (!derived) return [variable];
  return Object.keys(derived.params(derived.from)).map((key) => `${derived.loss}.${key}`);
}

/** `count` numbers in equal steps, the ends as they are; finite also where their distance is not. */
export function evenly(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => (k === count - 1 ? to : between(from, to, k, count - 1)));
}

function between(start: number, end: number, k: number, of: number): number {
  const way = (end - start) * k;
  if (Number.isFinite(way)) return start + way / of;
  return start * (1 - k / of) + end * (k / of);
}
