/** What the address of an embed says: which parts are shown, which are fixed, whom it speaks to. Bad values fall back and are told. */

import { parseRoute, simple } from "#share/route.ts";
import type { Lock } from "#store/state.ts";

/** The parts of the playground that an embed can show, in the order in which they stand. */
export const embedPanels = ["truth", "prediction", "difference", "losses", "formula", "curve", "metrics"] as const;
export type EmbedPanel = (typeof embedPanels)[number];

/** What can be kept from being changed. */
export const embedLocks: readonly Lock[] = ["truth", "prediction", "threshold", "params", "size"];

/** What can be left out of the parts that are shown. */
export const embedHides = ["tools", "legends", "parameters"] as const;
export type EmbedHide = (typeof embedHides)[number];

export const embedBackgrounds = ["paper", "transparent"] as const;
export type EmbedBackground = (typeof embedBackgrounds)[number];

/** What an embed without `panels` and without a lesson shows. */
const usual: readonly EmbedPanel[] = ["truth", "prediction", "difference", "losses"];

export interface EmbedSettings {
  /** null: those that the lesson's step asks for. */
  readonly panels: readonly EmbedPanel[] | null;
  /** Id of the lesson; null: the panels alone. */
  readonly lesson: string | null;
  /** From 0. */
  readonly step: number;
  readonly locks: readonly Lock[];
  readonly hidden: readonly EmbedHide[];
  /** Whether a small link leads to the playground. */
  readonly links: boolean;
  readonly background: EmbedBackground;
  /** The only origin that is listened to and spoken to; null: whoever the parent is. */
  readonly parent: string | null;
}

/** A value that is none of those a parameter can have. */
export interface BadValue {
  readonly name: string;
  readonly value: string;
  /** null: an origin. */
  readonly known: readonly string[] | null;
}

interface ReadSettings {
  readonly settings: EmbedSettings;
  readonly bad: readonly BadValue[];
}

/** An origin that no page has: an address that is none lets nobody speak. */
export const noOrigin = "invalid:";

/** Names that speak of the embed; all others are the scene's. */
const own: ReadonlySet<string> = new Set([
  "lesson",
  "step",
  "panels",
  "lock",
  "hide",
  "links",
  "background",
  "parent",
  ...Object.keys(simple),
]);

/** Reads the parameters of `#/embed?…`. @param parameters - of a repeated name the first counts */
export function readEmbedSettings(parameters: URLSearchParams): ReadSettings {
  const bad: BadValue[] = [];
  const lesson = parameters.get("lesson") || null;
  const panels = listOf("panels", embedPanels, parameters, bad);
  const step = Number(parameters.get("step") ?? 0);
  const settings: EmbedSettings = {
    // In the order of the page, not of the list: boards stand side by side on one baseline.
    panels: panels.length > 0 ? embedPanels.filter((panel) => panels.includes(panel)) : lesson === null ? usual : null,
    lesson,
    step: Number.isInteger(step) && step >= 0 ? step : 0,
    locks: listOf("lock", embedLocks, parameters, bad),
    hidden: listOf("hide", embedHides, parameters, bad),
    links: choiceOf("links", ["1", "0"], parameters, bad) === "1",
    background: choiceOf("background", embedBackgrounds, parameters, bad),
    parent: originOf(parameters.get("parent"), bad),
  };
  return { settings, bad };
}

function listOf<T extends string>(
  name: string,
  known: readonly T[],
  parameters: URLSearchParams,
  bad: BadValue[],
): readonly T[] {
  const given = (parameters.get(name) ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const unknown = given.filter((each) => !known.some((one) => one === each));
  if (unknown.length > 0) bad.push({ name, value: unknown.join(","), known });
  return known.filter((each) => given.includes(each));
}

function choiceOf<T extends string>(
  name: string,
  known: readonly [T, ...T[]],
  parameters: URLSearchParams,
  bad: BadValue[],
): T {
  const value = parameters.get(name);
  const found = known.find((each) => each === value);
  if (value !== null && found === undefined) bad.push({ name, value, known });
  return found ?? known[0];
}

function originOf(text: string | null, bad: BadValue[]): string | null {
  if (text === null || text === "") return null;
  try {
    const { origin } = new URL(text);
    if (origin !== "null") return origin;
  } catch {
    // Told below.
  }
  bad.push({ name: "parent", value: text, known: null });
  return noOrigin;
}

/** The part of an embed's parameters that speaks of the scene, as text: the same text is the same scene. */
export function sceneParameters(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !own.has(name)));
}

/** The same embed at another step, or with another lesson: its hash. */
export function embedHash(hash: string, changes: Readonly<Record<string, string>>): string {
  const { parameters } = parseRoute(hash);
  for (const [name, value] of Object.entries(changes)) parameters.set(name, value);
  return `#/embed?${parameters.toString()}`;
}
