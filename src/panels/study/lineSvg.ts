/** A chart of lines as a self-contained SVG: for slides and papers, read by any program. */
import type { Locale, LocalText } from "#i18n/locale.ts";
import { type ChartLayout, layOutOver, xOf, yOf } from "#panels/chartLayout.ts";
import { endOf, spread } from "#panels/chartScale.ts";
import { escaped, rounded } from "#panels/svg.ts";
import type { FigureLine, FigureMark, LineFigure } from "./figure.ts";
import { markPlaces } from "./markPlaces.ts";
import { resolveColor, shownColors } from "./shownColors.ts";
import { type SvgColors, svgAxes, svgFrame, svgLine, svgText } from "./svgParts.ts";

interface SvgOptions {
  readonly locale: Locale;
  /** Of the drawing without title and caption, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

const usual = { width: 720, height: 400 } as const;
const top = 26;

/** The figure in the theme that is shown. */
export function lineSvg(figure: LineFigure | readonly LineFigure[], options: SvgOptions): string {
  return drawLineSvg([figure].flat().map(resolved), options, shownColors());
}

function resolved(figure: LineFigure): LineFigure {
  const color = <T extends FigureLine | FigureMark>(part: T): T => ({ ...part, color: resolveColor(part.color) });
  return { ...figure, lines: figure.lines.map(color), marks: figure.marks.map(color) };
}

/**
 * The same without a page: every colour is one that needs no style sheet.
 *
 * @param figures one, or several below one another with the title and caption of the first
 */
export function drawLineSvg(
  figures: readonly LineFigure[],
  { locale, size = usual }: SvgOptions,
  colors: SvgColors,
): string {
  const [first] = figures;
  if (first === undefined) throw new RangeError("A picture of no figure.");
  const heights = figures.map((_, k) => (k === 0 ? size.height : size.height * follower));
  return svgFrame({
    width: size.width,
    height: heights.reduce((sum, height) => sum + height, 0),
    title: first.title[locale],
    caption: first.caption[locale],
    colors,
    body: figures.flatMap((figure, k) => {
      const above = heights.slice(0, k).reduce((sum, height) => sum + height, 0);
      const plot = plotOf(
        figure,
        { width: size.width, height: heights[k] ?? size.height },
        locale,
        colors,
        `plot-${k}`,
      );
      return k === 0 ? plot : [`<g transform="translate(0 ${rounded(above)})">`, ...plot, "</g>"];
    }),
  });
}

/** The charts after the first are this high, as shares of it. */
const follower = 0.6;

/** @param clip the id of the rectangle that lines stay in */
function plotOf(
  figure: LineFigure,
  size: { readonly width: number; readonly height: number },
  locale: Locale,
  colors: SvgColors,
  clip: string,
): string[] {
  const t = (text: LocalText) => text[locale];
  const ends = figure.lines.flatMap((line) => {
    const end = endOf(line.points.map(([, y]) => y));
    return end === null ? [] : [{ line, end }];
  });
  const names = ends.map(({ line }) => t(line.name));
  const layout = layOutOver(size, figure, names, top);
  const wished = ends.map(({ end }) => yOf(end, layout) - layout.top);
  const places = spread(wished, 15, layout.height);
  const { left, width, height } = layout;
  return [
    ...svgAxes(layout, { x: t(figure.x.title), y: t(figure.y.title) }, colors),
    `<clipPath id="${clip}"><rect x="${left}" y="${layout.top - 1}" width="${rounded(width)}" height="${rounded(height + 2)}"/></clipPath>`,
    `<g clip-path="url(#${clip})" fill="none" stroke-width="1.75" stroke-linejoin="round">`,
    ...figure.lines.map((line) => pathOf(line, layout)),
    "</g>",
    ...ends.map(({ line, end }, k) => {
      const text = end > figure.y.to * (1 + 1e-9) ? `${names[k]} ↑` : (names[k] ?? "");
      return svgText(left + width + 8, layout.top + (places[k] ?? 0) + 4, text, { color: line.color, weight: 500 });
    }),
    ...marksOf(
      figure.marks,
      figure.marks.map((mark) => t(mark.name)),
      layout,
      colors,
    ),
  ];
}

/** Far off the plot, and still a coordinate that every program draws. */
const far = 1e4;

/** One path, lifted where the line is undefined; a point with gaps on both sides is a dot. */
function pathOf({ points, color, dashed }: FigureLine, layout: ChartLayout): string {
  const { from, to } = layout.vertical;
  const up = (y: number): number => {
    const beyond = y > to ? -1 : y < from ? 1 : 0;
    if (beyond === 0) return yOf(y, layout);
    const share = (y - from) / (to - from);
    return Math.max(-far, Math.min(far, layout.top + (1 - share) * layout.height));
  };
  let path = "";
  points.forEach(([x, y], k) => {
    if (y === null) return;
    const place = `${rounded(xOf(x, layout))} ${rounded(up(y))}`;
    const starts = points[k - 1]?.[1] == null;
    const alone = starts && points[k + 1]?.[1] == null;
    path += `${starts ? "M" : "L"}${place}${alone ? "h0.01" : ""}`;
  });
  return `<path d="${path}" stroke="${escaped(color)}" stroke-linecap="round"${dashed ? ' stroke-dasharray="5 4"' : ""}/>`;
}

function marksOf(
  marks: readonly FigureMark[],
  names: readonly string[],
  layout: ChartLayout,
  colors: SvgColors,
): string[] {
  const places = markPlaces(marks, names, layout);
  return marks.flatMap((mark, k) => {
    const place = places[k];
    if (place === undefined) return [];
    const point =
      mark.y === undefined
        ? svgLine(place.x, layout.top, place.x, layout.top + layout.height, mark.color, "3 3")
        : `<circle cx="${rounded(place.x)}" cy="${rounded(place.y)}" r="4" fill="${escaped(mark.color)}" stroke="${escaped(colors.paper)}" stroke-width="1.5"/>`;
    const anchor = place.before ? "end" : "start";
    const beside = place.x + (place.before ? -7 : 7);
    return [point, svgText(beside, place.label + 4, names[k] ?? "", { size: 11, color: mark.color, anchor })];
  });
}
