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
export function lineSvg(figure: LineFigure, options: SvgOptions): string {
  const resolved = <T extends FigureLine | FigureMark>(part: T): T => ({ ...part, color: resolveColor(part.color) });
  return drawLineSvg(
    { ...figure, lines: figure.lines.map(resolved), marks: figure.marks.map(resolved) },
    options,
    shownColors(),
  );
}

/** The same without a page: every colour is one that needs no style sheet. */
export function drawLineSvg(figure: LineFigure, { locale, size = usual }: SvgOptions, colors: SvgColors): string {
  const t = (text: LocalText) => text[locale];
  const ends = figure.lines.flatMap((line) => {
    const end = endOf(line.points.map(([, y]) => y));
    return end === null ? [] : [{ line, end }];
  });
  const layout = layOutOver(
    size,
    figure,
    ends.map(({ line }) => t(line.name)),
    top,
  );
  const places = spread(
    ends.map(({ end }) => yOf(end, layout) - layout.top),
    15,
    layout.height,
  );
  const { left, width, height } = layout;
  return svgFrame({
    ...size,
    title: t(figure.title),
    caption: t(figure.caption),
    colors,
    body: [
      ...svgAxes(layout, { x: t(figure.x.title), y: t(figure.y.title) }, colors),
      `<clipPath id="plot"><rect x="${left}" y="${layout.top - 1}" width="${rounded(width)}" height="${rounded(height + 2)}"/></clipPath>`,
      '<g clip-path="url(#plot)" fill="none" stroke-width="1.75" stroke-linejoin="round">',
      ...figure.lines.map((line) => pathOf(line, layout)),
      "</g>",
      ...ends.map(({ line, end }, k) => {
        const text = end > figure.y.to * (1 + 1e-9) ? `${t(line.name)} ↑` : t(line.name);
        return svgText(left + width + 8, layout.top + (places[k] ?? 0) + 4, text, { color: line.color, weight: 500 });
      }),
      ...marksOf(
        figure.marks,
        figure.marks.map((mark) => t(mark.name)),
        layout,
        colors,
      ),
    ],
  });
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
