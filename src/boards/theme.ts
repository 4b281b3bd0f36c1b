/** The theme the page shows now: `data-theme` on the root element, for what CSS cannot colour. */
import type { PaletteTheme } from "#ui/palette.ts";

export function shownTheme(): PaletteTheme {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

/** Tells when the theme changes; returns the unsubscriber. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
