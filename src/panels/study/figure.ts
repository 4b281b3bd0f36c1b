/** What a chart of a study is, apart from how it is shown: from this come its exports and its data table. */
import type { LocalText } from "#i18n/locale.ts";
import type { DataTable } from "#panels/csv.ts";

/** A scale of a figure, in the units of the quantity. */
export interface FigureAxis {
  readonly title: LocalText;
  readonly from: number;
  readonly to: number;
  readonly logarithmic?: boolean;
}

export interface FigureLine {
  readonly name: LocalText;
  /** A CSS colour, custom properties allowed: resolved where the figure is exported. */
  readonly color: string;
  readonly dashed?: boolean;
  /** null where undefined: a gap. */
  readonly points: readonly (readonly [x: number, y: number | null])[];
}

/** A point or an upright line that means something: the present state, a minimum, the best threshold. */
export interface FigureMark {
  readonly name: LocalText;
  readonly x: number;
  /** Missing: the whole height. */
  readonly y?: number;
  readonly color: string;
}

/** A chart of lines as data: `lineSvg.ts` makes a self-contained SVG of it. */
export interface LineFigure {
  readonly title: LocalText;
  /** What the curve says, or what it is drawn against. */
  readonly caption: LocalText;
  readonly x: FigureAxis;
  readonly y: FigureAxis;
  readonly lines: readonly FigureLine[];
  readonly marks: readonly FigureMark[];
}

/** What a figure gives away: `FigureTools` puts it on the clipboard and into files. */
export interface FigureExport {
  /** Begins file names: letters, digits, hyphens. */
  readonly name: string;
  readonly table: () => DataTable;
  /** A self-contained SVG, colours and fonts resolved for the theme that is shown. */
  readonly svg: () => string;
}
