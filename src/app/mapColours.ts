/** Gives the engine the colours of its maps, and again when the theme changes. */
import { onThemeChange, shownTheme } from "#boards/theme.ts";
import type { Palettes } from "#losses/evaluation.ts";
import { divergingPalette, sequentialPalette } from "#ui/mapPalettes.ts";

export function colourMaps(setPalettes: (palettes: Palettes) => void): void {
  const show = (): void => {
    const theme = shownTheme();
    setPalettes({ sequential: sequentialPalette(theme), diverging: divergingPalette(theme) });
  };
  show();
  onThemeChange(show);
}
