/** What drawing an exported picture needs at hand. */
import type { Locale } from "#i18n/locale.ts";
import type { PlaygroundState } from "#store/state.ts";
import type { PaletteTheme } from "#ui/palette.ts";

export interface Pen {
  /** Scaled, so that one unit is one CSS pixel. */
  readonly context: CanvasRenderingContext2D;
  readonly state: PlaygroundState;
  readonly locale: Locale;
  readonly theme: PaletteTheme;
  /** Device pixels a unit. */
  readonly density: number;
  readonly serif: string;
  readonly sans: string;
}

/** A value written under the boards, e.g. of a pinned loss. */
export interface PictureRow {
  readonly label: string;
  readonly value: string;
}
