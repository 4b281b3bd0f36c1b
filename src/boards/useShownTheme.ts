/** The shown theme as a value that renders anew when it changes. */
import { useSyncExternalStore } from "react";
import type { PaletteTheme } from "#ui/palette.ts";
import { onThemeChange, shownTheme } from "./theme.ts";

export function useShownTheme(): PaletteTheme {
  return useSyncExternalStore(onThemeChange, shownTheme);
}
