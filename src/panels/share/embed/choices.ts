/** What a teacher has chosen of an embed, and the address that says so (doc/embedding.md). */
import type { hideTexts, lockTexts, panelTexts } from "#i18n/embedBuilder.ts";
import type { Locale } from "#i18n/locale.ts";

export type PanelName = keyof typeof panelTexts;
export type LockName = keyof typeof lockTexts;
export type HideName = keyof typeof hideTexts;

export interface EmbedChoices {
  /** null: the scene alone. */
  readonly lesson: string | null;
  /** null: those that a lesson's step asks for. */
  readonly panels: readonly PanelName[] | null;
  readonly locks: readonly LockName[];
  readonly hidden: readonly HideName[];
  /** null: the reader's own. */
  readonly lang: Locale | null;
  readonly theme: "auto" | "light" | "dark";
  readonly background: "paper" | "transparent";
  /** Whether a small link leads to the playground. */
  readonly home: boolean;
  /** Of the column, CSS pixels. */
  readonly width: number;
  /** CSS pixels; null: as high as its content. */
  readonly height: number | null;
}

export const firstChoices: EmbedChoices = {
  lesson: null,
  panels: ["truth", "prediction", "difference", "losses"],
  locks: [],
  hidden: [],
  lang: null,
  theme: "auto",
  background: "paper",
  home: true,
  width: 720,
  height: null,
};

/** The parameters of the address in the order in which people read them. @param scene - the query of the scene's link */
export function parametersOf(choices: EmbedChoices, scene: string | null): URLSearchParams {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | null): void => {
    if (value) parameters.set(name, value);
  };
  add("lesson", choices.lesson);
  add("panels", choices.panels?.join(",") ?? null);
  add("lock", choices.locks.join(","));
  add("hide", choices.hidden.join(","));
  add("lang", choices.lang);
  if (choices.theme !== "auto") add("theme", choices.theme);
  if (choices.background !== "paper") add("background", choices.background);
  if (!choices.home) add("links", "0");
  if (choices.lesson === null) for (const [name, value] of new URLSearchParams(scene ?? "")) add(name, value);
  return parameters;
}

/** @param base - the playground's own address, without a hash */
export function addressOf(base: string, parameters: URLSearchParams): string {
  // A comma and a colon need no disguise, and people read these addresses.
  return `${base}#/embed?${parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

/** One more of a list, or one less, in the order of all. */
export function toggled<T>(all: readonly T[], list: readonly T[], one: T): readonly T[] {
  return all.filter((each) => (each === one ? !list.includes(one) : list.includes(each)));
}
