/** The legends of an exported picture: swatches with counts, colour bars with their ends. */
import { boards, type CellClass, classGlyphs, classNames, differenceModes } from "#i18n/boards.ts";
import { map } from "#i18n/map.ts";
import type { BoardName } from "#store/state.ts";
import { formatCount, formatPercent, formatProbability, PENDING } from "#ui/format.ts";
import { formatTick } from "#ui/formatFine.ts";
import { divergingPalette, sequentialPalette } from "#ui/mapPalettes.ts";
import { probabilityPalette } from "#ui/palette.ts";
import { boardColors } from "#ui/paletteColors.ts";
import { classifyAll, countOf } from "./confusion.ts";
import { currentHeat } from "./heat.ts";
import type { Pen } from "./picturePen.ts";
import { shownTheme } from "./theme.ts";

interface Strip {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface Tick {
  /** Along the bar, 0…1. */
  readonly at: number;
  readonly text: string;
}

const classes: readonly CellClass[] = ["tp", "fp", "fn", "tn"];
const SWATCH = 14;
const BAR = 9;

/** Draws the legend of a board into a strip of the picture. */
export function drawLegend(pen: Pen, name: BoardName, strip: Strip): void {
  if (name === "truth") drawTruth(pen, strip);
  else if (name === "prediction") drawProbability(pen, strip);
  else if (pen.state.settings.view.difference === "confusion") drawClasses(pen, strip);
  else drawHeat(pen, strip);
}

function drawTruth(pen: Pen, strip: Strip): void {
  const { grids } = pen.state;
  const colors = boardColors[pen.theme];
  const share = grids.truth.reduce((sum, g) => sum + g, 0) / grids.truth.length;
  const background = `0 ${boards.background[pen.locale]}`;
  const foreground = `1 ${boards.foreground[pen.locale]} ${formatPercent(share)}`;
  const next = drawSwatch(pen, { ...strip, color: colors.tn, glyph: "", text: background });
  drawSwatch(pen, { ...strip, left: next, color: colors.ink, glyph: "", text: foreground });
}

function drawClasses(pen: Pen, strip: Strip): void {
  const { grids, settings } = pen.state;
  const confusion = classifyAll(grids, settings.threshold);
  let { left, top } = strip;
  for (const [at, kind] of classes.entries()) {
    if (at === 2) {
      left = strip.left;
      top += 20;
    }
    const text = `${classNames[kind][pen.locale]} ${formatCount(countOf(confusion, kind))}`;
    drawSwatch(pen, { left, top, color: boardColors[pen.theme][kind], glyph: classGlyphs[kind], text });
    left += strip.width / 2;
  }
}

interface Swatch {
  readonly left: number;
  readonly top: number;
  readonly color: string;
  readonly glyph: string;
  readonly text: string;
}

/** Returns where the next one may stand. */
function drawSwatch({ context, theme, sans }: Pen, { left, top, color, glyph, text }: Swatch): number {
  const colors = boardColors[theme];
  context.fillStyle = color;
  context.fillRect(left, top, SWATCH, SWATCH);
  context.strokeStyle = colors.hair;
  if (glyph === "") context.strokeRect(left + 0.5, top + 0.5, SWATCH - 1, SWATCH - 1);
  context.font = `700 12px ${sans}`;
  context.fillStyle = colors.onCell;
  context.fillText(glyph, left + (SWATCH - context.measureText(glyph).width) / 2, top + 11);
  context.font = `400 13px ${sans}`;
  context.fillStyle = colors.ink2;
  context.fillText(text, left + SWATCH + 6, top + 12);
  return left + SWATCH + 6 + context.measureText(text).width + 18;
}

function drawProbability(pen: Pen, strip: Strip): void {
  const { threshold } = pen.state.settings;
  const ticks: Tick[] = [{ at: threshold, text: `t = ${formatProbability(threshold)}` }];
  if (threshold > 0.16) ticks.push({ at: 0, text: "0" });
  if (threshold < 0.84) ticks.push({ at: 1, text: "1" });
  drawBar(pen, strip, probabilityPalette(pen.theme), ticks);
  pen.context.fillStyle = boardColors[pen.theme].ink;
  pen.context.fillRect(strip.left + threshold * strip.width - 1, strip.top - 3, 2, BAR + 6);
}

/** The scale of a map, in the colours it was computed in: those of the shown theme. */
function drawHeat(pen: Pen, strip: Strip): void {
  const { locale, state } = pen;
  const mode = state.settings.view.difference;
  const heat = currentHeat(state);
  const diverging = heat?.diverging ?? mode !== "loss";
  const palette = diverging ? divergingPalette(shownTheme()) : sequentialPalette(shownTheme());
  const end = heat ? formatTick(heat.limit) : PENDING;
  const start = heat ? formatTick(-heat.limit) : PENDING;
  const name = mode === "loss" ? map.contribution : differenceModes.options[mode];
  const bar = { ...strip, width: strip.width * 0.62 };
  const zero = { at: diverging ? 0.5 : 0, text: "0" };
  drawBar(
    pen,
    bar,
    palette,
    diverging ? [{ at: 0, text: start }, zero, { at: 1, text: end }] : [zero, { at: 1, text: end }],
  );
  pen.context.fillText(name[locale], bar.left + bar.width + 14, strip.top + BAR);
}

/** A colour bar with numbers below: the outer ones stay within it. */
function drawBar({ context, theme, sans }: Pen, strip: Strip, palette: Uint8Array, ticks: readonly Tick[]): void {
  const bar = document.createElement("canvas");
  bar.width = 256;
  bar.height = 1;
  bar.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(palette), 256, 1), 0, 0);
  context.imageSmoothingEnabled = true;
  context.drawImage(bar, strip.left, strip.top, strip.width, BAR);
  context.font = `400 13px ${sans}`;
  context.fillStyle = boardColors[theme].ink2;
  for (const { at, text } of ticks) {
    const width = context.measureText(text).width;
    const left = Math.min(strip.width - width, Math.max(0, at * strip.width - width / 2));
    context.fillText(text, strip.left + left, strip.top + BAR + 16);
  }
}
