/** The languages of the playground and the type of a text that exists in all of them. */

export const locales = ["en", "zh-CN"] as const;
export type Locale = (typeof locales)[number];

/** A text in every language. */
export type LocalText = Readonly<Record<Locale, string>>;

/** A text from its two versions. */
export function both(en: string, chinese: string): LocalText {
  return { en, "zh-CN": chinese };
}

/** Names one after another, separated as each language separates them. */
export function listed(names: readonly string[]): LocalText {
  return both(names.join(", "), names.join("、"));
}
