/** What the address of the list of losses says: search, filters, what is picked for comparison; and which losses that leaves. */
import { families } from "#i18n/losses.ts";
import { properties } from "#i18n/reference.ts";
import type { LossCore, LossFamily } from "#losses/define.ts";
import { losses } from "#losses/index.ts";
import type { LossProperty } from "#losses/pages/define.ts";
import { pageById } from "#losses/pages/index.ts";
import { folded, lossNamed, namesOf } from "#losses/pages/lookup.ts";

/** As many as stand side by side. */
export const mostCompared = 3;

export interface ReferenceQuery {
  /** What was typed into the search. */
  readonly q: string;
  /** Any of these; all where none is given. */
  readonly families: readonly LossFamily[];
  /** All of these. */
  readonly has: readonly LossProperty[];
  /** Chosen for comparison. */
  readonly picked: readonly string[];
  /** Ids to be shown side by side; null where the list is asked for. */
  readonly compare: readonly string[] | null;
  /** Names in `compare` that mean no loss. */
  readonly unknown: readonly string[];
}

const own = ["q", "family", "has", "pick", "compare"];

function listOf(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").map((part) => part.trim()))].filter((part) => part !== "");
}

function isFamily(text: string): text is LossFamily {
  return Object.hasOwn(families, text);
}

function isProperty(text: string): text is LossProperty {
  return Object.hasOwn(properties, text);
}

function idsOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => lossNamed(name) ?? []))].slice(0, mostCompared);
}

/** Reads the parameters of `#/losses?…`; what it does not know it leaves out. */
export function readQuery(parameters: URLSearchParams): ReferenceQuery {
  const compare = parameters.get("compare");
  const compared = listOf(compare);
  return {
    q: parameters.get("q") ?? "",
    families: listOf(parameters.get("family")).filter(isFamily),
    has: listOf(parameters.get("has")).filter(isProperty),
    picked: idsOf(listOf(parameters.get("pick"))),
    compare: compare === null ? null : idsOf(compared),
    unknown: compared.filter((name) => lossNamed(name) === undefined),
  };
}

/**
 * The address of the list with other answers to some of the questions.
 * @param parameters as they are now: what is not the list's own (`lang`, `theme`) stays
 */
export function listAddress(parameters: URLSearchParams, change: Partial<ReferenceQuery> = {}): string {
  const query = { ...readQuery(parameters), ...change };
  const kept = [...parameters].filter(([name]) => !own.includes(name));
  const said = [
    ["q", query.q],
    ["family", query.families.join(",")],
    ["has", query.has.join(",")],
    ["pick", query.picked.join(",")],
    ["compare", query.compare?.join(",") ?? ""],
  ].filter(([, value]) => value !== "");
  const text = [...kept, ...said].map(([name = "", value = ""]) => `${name}=${readable(value)}`).join("&");
  return text === "" ? "#/losses" : `#/losses?${text}`;
}

/** Commas and Chinese stay as they are: addresses are read by people, too. */
function readable(value: string): string {
  return value.replace(/[^\p{L}\p{N},.~-]/gu, (sign) => encodeURIComponent(sign));
}

/** Whether a text is, word for word, in the names of a loss. */
function matches(loss: LossCore, q: string): boolean {
  const names = namesOf(loss).map(folded);
  const whole = folded(q);
  if (names.some((name) => name.includes(whole))) return true;
  return q
    .split(/\s+/)
    .map(folded)
    .every((word) => names.some((name) => name.includes(word)));
}

/** The losses that search and filters leave, in the order of the catalogue. */
export function foundLosses({ q, families: wanted, has }: ReferenceQuery): readonly LossCore[] {
  return losses.filter((loss) => {
    if (wanted.length > 0 && !wanted.includes(loss.family)) return false;
    const known = pageById(loss.id)?.properties ?? [];
    return has.every((property) => known.includes(property)) && matches(loss, q);
  });
}

/** A list with one member more, or one less where it has it. */
export function toggled<T>(list: readonly T[], member: T): readonly T[] {
  return list.includes(member) ? list.filter((other) => other !== member) : [...list, member];
}
