/** The door to the picture of the boards: what draws it is loaded when the first is asked for. */
import type { Locale } from "#i18n/locale.ts";
import { playground } from "#store/playground.ts";
import type { PlaygroundState } from "#store/state.ts";
import type { PaletteTheme } from "#ui/palette.ts";
import type { PictureRow } from "./picturePen.ts";

export type { PictureRow } from "./picturePen.ts";

/**
 * The three boards as they stand, with titles, legends, size and threshold.
 *
 * @param theme - of the picture; a map on the difference keeps the colours it was computed in
 * @param rows - values to write below, e.g. of the pinned losses
 * @returns a PNG; rejects where the browser cannot load, draw or encode it
 */
export async function exportPNG(
  state: PlaygroundState,
  locale: Locale,
  theme: PaletteTheme,
  rows: readonly PictureRow[] = [],
): Promise<Blob> {
  const { drawPicture } = await import("./picture.ts");
  // The map of back then may have been replaced while this loaded, and is closed then.
  const { heat } = playground.getState();
  return drawPicture({ ...state, heat }, locale, theme, rows);
}
