/** The three boards as a picture: titles, legends, size, threshold and the values of some losses. */
import { boards } from "#i18n/boards.ts";
import type { Locale, LocalText } from "#i18n/locale.ts";
import { picture } from "#i18n/picture.ts";
import type { BoardName, PlaygroundState } from "#store/state.ts";
import { formatProbability } from "#ui/format.ts";
import type { PaletteTheme } from "#ui/palette.ts";
import { boardColors } from "#ui/paletteColors.ts";
import { drawBoard } from "./pictureBoard.ts";
import { drawLegend } from "./pictureLegend.ts";
import type { Pen, PictureRow } from "./picturePen.ts";

const DENSITY = 2;
const MARGIN = 28;
const GAP = 24;
const SIDE = 360;
const TITLE = 30;
const LEGEND = 52;
const LINE = 26;
const WIDTH = 2 * MARGIN + 3 * SIDE + 2 * GAP;
const names: readonly BoardName[] = ["truth", "prediction", "difference"];

/**
 * Draws the boards as they stand.
 *
 * @param theme - of the picture; a map on the difference keeps the colours it was computed in
 * @param rows - values to write below, e.g. of the pinned losses
 * @returns a PNG of 1184 CSS pixels' width at twice that resolution
 * @throws where the browser cannot draw or encode it
 */
export async function drawPicture(
  state: PlaygroundState,
  locale: Locale,
  theme: PaletteTheme,
  rows: readonly PictureRow[] = [],
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("No 2D canvas");
  const lines = rowLines(context, rows);
  const height = MARGIN + TITLE + SIDE + LEGEND + LINE * (1 + lines.length) + MARGIN;
  canvas.width = WIDTH * DENSITY;
  canvas.height = height * DENSITY;
  context.scale(DENSITY, DENSITY);
  const pen: Pen = { context, state, locale, theme, density: DENSITY, ...fonts() };
  context.fillStyle = boardColors[theme].paper;
  context.fillRect(0, 0, WIDTH, height);
  for (const [at, name] of names.entries()) {
    const left = MARGIN + at * (SIDE + GAP);
    write(pen, boards[name][locale], left, MARGIN + 18, `600 18px ${pen.serif}`, boardColors[theme].ink);
    drawBoard(pen, name, { left, top: MARGIN + TITLE, side: SIDE });
    drawLegend(pen, name, { left, top: MARGIN + TITLE + SIDE + 12, width: SIDE });
  }
  drawFoot(pen, lines, MARGIN + TITLE + SIDE + LEGEND + LINE);
  return encode(canvas);
}

/** Size and threshold, then the values. */
function drawFoot(pen: Pen, lines: readonly (readonly PictureRow[])[], top: number): void {
  const { grids, settings } = pen.state;
  const colors = boardColors[pen.theme];
  const facts: readonly LocalText[] = [
    picture.size(grids.height, grids.width),
    picture.threshold(formatProbability(settings.threshold)),
  ];
  const separator = pen.locale === "en" ? ", " : "，";
  const text = facts.map((fact) => fact[pen.locale]).join(separator);
  write(pen, text, MARGIN, top, `400 14px ${pen.sans}`, colors.ink2);
  for (const [at, line] of lines.entries()) {
    let left = MARGIN;
    for (const { label, value } of line) {
      left += write(pen, label, left, top + LINE * (at + 1), `400 14px ${pen.sans}`, colors.ink2) + 8;
      left += write(pen, value, left, top + LINE * (at + 1), `600 14px ${pen.sans}`, colors.ink) + GAP;
    }
  }
}

/** The rows broken into lines that fit. */
function rowLines(context: CanvasRenderingContext2D, rows: readonly PictureRow[]): PictureRow[][] {
  context.font = `600 14px ${fonts().sans}`;
  const lines: PictureRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const width = context.measureText(row.label + row.value).width + 8 + GAP;
    if (width > room || lines.length === 0) {
      lines.push([]);
      room = WIDTH - 2 * MARGIN;
    }
    lines.at(-1)?.push(row);
    room -= width;
  }
  return lines;
}

/** Writes on a baseline; returns the width. */
function write({ context }: Pen, text: string, left: number, baseline: number, font: string, color: string): number {
  context.font = font;
  context.fillStyle = color;
  context.fillText(text, left, baseline);
  return context.measureText(text).width;
}

function fonts(): Pick<Pen, "serif" | "sans"> {
  const style = getComputedStyle(document.documentElement);
  return {
    serif: style.getPropertyValue("--serif").trim() || "Georgia, serif",
    sans: style.getPropertyValue("--sans").trim() || "system-ui, sans-serif",
  };
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("The picture could not be encoded"));
    }, "image/png");
  });
}
