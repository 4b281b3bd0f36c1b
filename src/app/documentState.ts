/** What lies outside React follows the state: the document's language, title and theme. */
import { app } from "#i18n/app.ts";
import type { LocalText } from "#i18n/locale.ts";
import { playground } from "#store/playground.ts";
import type { PlaygroundState, Theme } from "#store/state.ts";

const paper = window.matchMedia("print");
const night = window.matchMedia("(prefers-color-scheme: dark)");

/** The theme the system asks for. */
export function systemTheme(): "light" | "dark" {
  return night.matches ? "dark" : "light";
}

/** Paper is light, whatever the screen is. */
function shownTheme(theme: Theme): "light" | "dark" {
  if (paper.matches) return "light";
  return theme === "auto" ? systemTheme() : theme;
}

let title: LocalText = app.title;

/** What the window is called from now on. */
export function showTitle(shown: LocalText = app.title): void {
  title = shown;
  apply(playground.getState());
}

function apply({ locale, theme }: PlaygroundState): void {
  const root = document.documentElement;
  root.lang = locale;
  root.dataset.theme = shownTheme(theme);
  document.title = title[locale];
}

/** Applies language, title and theme now and after every change; a page opens with them in place. */
export function followState(): void {
  apply(playground.getState());
  playground.subscribe((state, before) => {
    if (state.locale !== before.locale || state.theme !== before.theme) apply(state);
  });
  for (const query of [night, paper]) query.addEventListener("change", () => apply(playground.getState()));
}
