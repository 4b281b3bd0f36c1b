/** The language and theme a visitor wants: from the link, else as kept by the browser, else as the system says. */
import { type Locale, locales } from "#i18n/locale.ts";
import type { Theme } from "./state.ts";

const themes: readonly Theme[] = ["auto", "light", "dark"];

/** The language to start in: `lang` in the link, the one kept, the system's (any Chinese is zh-CN), English. */
export function initialLocale(): Locale {
  return oneOf(locales, fromLink("lang")) ?? oneOf(locales, kept("segloss.locale")) ?? systemLocale();
}

/** The theme to start in: `theme` in the link, the one kept, `auto`. */
export function initialTheme(): Theme {
  return oneOf(themes, fromLink("theme")) ?? oneOf(themes, kept("segloss.theme")) ?? "auto";
}

export function keepLocale(locale: Locale): void {
  keep("segloss.locale", locale);
}

export function keepTheme(theme: Theme): void {
  keep("segloss.theme", theme);
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}

/** A parameter after the `?` inside the hash. */
function fromLink(name: string): string | null {
  const hash = globalThis.location?.hash ?? "";
  const question = hash.indexOf("?");
  return question < 0 ? null : new URLSearchParams(hash.slice(question + 1)).get(name);
}

function systemLocale(): Locale {
  return /^zh\b/i.test(globalThis.navigator?.language ?? "") ? "zh-CN" : "en";
}

// Storage throws on mere access in sandboxed frames and where third parties may keep nothing.
function kept(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(key, value);
  } catch {
    // The choice lasts as long as the page.
  }
}
