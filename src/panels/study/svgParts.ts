/** The parts that all SVGs of studies are made of: frame with title and caption, axes with ticks and titles. Strings only: no DOM. */
import { type ChartLayout, labelWidth, xOf, yOf } from "#panels/chartLayout.ts";
import { tickText } from "#panels/chartTicks.ts";
import { escaped, familyOf, rounded } from "#panels/svg.ts";

/** CSS colours that need no page around them. */
export interface SvgColors {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hair: string;
  readonly hair2: string;
}

interface TextStyle {
  readonly size?: number;
  readonly color: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly family?: "serif" | "sans";
  readonly weight?: 400 | 500 | 600;
}

/** One line of text; x and y are of its anchor on the baseline. */
export function svgText(x: number, y: number, text: string, style: TextStyle): string {
  const { size = 12, color, anchor = "start", family = "sans", weight = 400 } = style;
  const font = `font-family="${familyOf(family, text)}" font-size="${size}" font-weight="${weight}"`;
  const place = `x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}"`;
  return `<text ${place} ${font} fill="${escaped(color)}">${escaped(text)}</text>`;
}

/** A straight line. */
export function svgLine(x1: number, y1: number, x2: number, y2: number, color: string, dashes?: string): string {
  const ends = `x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}"`;
  return `<line ${ends} stroke="${escaped(color)}"${dashes ? ` stroke-dasharray="${dashes}"` : ""}/>`;
}

/**
 * A text in lines that fit a width, broken at spaces and between Chinese characters.
 *
 * @param width in units of a 12 px font
 */
export function wrapped(text: string, width: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef][，。；：、！？）」』]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && labelWidth(last + piece.trimEnd()) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== "");
}

interface SvgFrame {
  readonly width: number;
  readonly title: string;
  readonly caption: string;
  readonly colors: SvgColors;
  /** Height of the drawing itself, which stands below the title. */
  readonly height: number;
  /** Elements in the drawing's own coordinates. */
  readonly body: readonly string[];
}

const margin = 20;
const titleHeight = 44;
const captionLine = 17;

/** The whole file: title above, the drawing, the caption below it, on paper. */
export function svgFrame({ width, height, title, caption, colors, body }: SvgFrame): string {
  const lines = wrapped(caption, width - 2 * margin);
  const whole = titleHeight + height + lines.length * captionLine + margin;
  const below = titleHeight + height + 14;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(caption)}</desc>`,
    `<rect width="${width}" height="${whole}" fill="${escaped(colors.paper)}"/>`,
    svgText(margin, 28, title, { size: 17, color: colors.ink, family: "serif", weight: 600 }),
    `<g transform="translate(0 ${titleHeight})">`,
    ...body,
    "</g>",
    ...lines.map((line, k) => svgText(margin, below + k * captionLine, line, { color: colors.ink2 })),
    "</svg>",
  ].join("\n")}\n`;
}

interface AxisTitles {
  readonly x: string;
  readonly y: string;
}

/**
 * Hairline grid, ticks with numbers, titles of both axes.
 *
 * @param grid whether lines go through the plot; a heat map wants none
 */
export function svgAxes(layout: ChartLayout, titles: AxisTitles, colors: SvgColors, grid = true): string[] {
  const { left, top, width, height, horizontal, vertical } = layout;
  const bottom = top + height;
  const [acrossText, upText] = [tickText(horizontal), tickText(vertical)];
  const ticks = { size: 11, color: colors.ink3 } as const;
  return [
    ...(grid
      ? vertical.ticks.map((tick) => svgLine(left, yOf(tick, layout), left + width, yOf(tick, layout), colors.hair2))
      : []),
    svgLine(left, bottom, left + width, bottom, colors.hair),
    ...horizontal.ticks.map((tick) =>
      svgText(xOf(tick, layout), bottom + 15, acrossText(tick), { ...ticks, anchor: "middle" }),
    ),
    ...vertical.ticks.map((tick) =>
      svgText(left - 7, yOf(tick, layout) + 4, upText(tick), { ...ticks, anchor: "end" }),
    ),
    svgText(left + width / 2, bottom + 33, titles.x, { ...ticks, anchor: "middle" }),
    svgText(8, top - 9, titles.y, ticks),
  ];
}
