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

/** The same for what may be many: the first few, and how many more there are. */
export function listedBriefly(names: readonly string[], most = 6): LocalText {
  const left = names.length - most;
  if (left <= 1) return listed(names);
  const first = listed(names.slice(0, most));
  return both(`${first.en} and ${left} more`, `${first["zh-CN"]} 等 ${names.length} 个`);
}
