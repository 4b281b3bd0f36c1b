/**
 * The figure for slides: three boards with titles and legends, the chosen loss's formula and the same with today's numbers, the
 * values of the pinned losses. A list of pictures and texts, that PNG and SVG draw each in their way.
 */
import { shownTheme } from "#boards/theme.ts";
import { definitionsTex, formulaTex, numbersTex, type TexOptions } from "#expression/tex.ts";
import { texNumber } from "#expression/texWriter.ts";
import { boards } from "#i18n/boards.ts";
import { lossTable } from "#i18n/losses.ts";
import { picture } from "#i18n/picture.ts";
import type { LossDefinition } from "#losses/define.ts";
import { definitionById } from "#losses/definitions.ts";
import { markNames, markTex } from "#panels/formulaMarks.ts";
import { formulaNumber } from "#panels/formulaNumber.ts";
import { playground } from "#store/playground.ts";
import { paramsOf } from "#store/selectors.ts";
import type { BoardName, PlaygroundState } from "#store/state.ts";
import { formatProbability, formatValue } from "#ui/format.ts";
import { type BoardColors, boardColors } from "#ui/paletteColors.ts";
import { boardPicture, boardSide, density, legendHeight, legendPicture } from "./boardPicture.ts";
import { formulaPicture } from "./formulaPicture.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type FigureItem =
  | ({ readonly kind: "picture"; readonly canvas: HTMLCanvasElement; readonly alt: string } & Box)
  | {
      readonly kind: "text";
      readonly left: number;
      readonly baseline: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly family: "serif" | "sans";
      readonly color: string;
    };

export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  readonly items: readonly FigureItem[];
}

const margin = 28;
const gap = 24;
const title = 30;
const line = 26;
const width = 2 * margin + 3 * boardSide + 2 * gap;
const columns = 4;
const names: readonly BoardName[] = ["truth", "prediction", "difference"];

/** The figure as things stand. @throws where the browser cannot draw it */
export async function makeFigure(): Promise<Figure> {
  const state = playground.getState();
  const colors = boardColors[shownTheme()];
  const items: FigureItem[] = names.flatMap((name, at) =>
    boardItems(state, colors, name, margin + at * (boardSide + gap)),
  );
  let top = margin + title + boardSide + legendHeight + 20;
  const loss = definitionById(state.settings.view.loss);
  if (loss !== undefined) {
    const name = { left: margin, baseline: top + 14, text: loss.name[state.locale], size: 18, weight: 600 } as const;
    items.push({ kind: "text", family: "serif", color: colors.ink, ...name });
    const formula = await formulaItem(state, loss, top + 26);
    items.push(formula);
    top = formula.top + formula.height + line;
  }
  items.push(...numberItems(state, colors, top));
  const rows = 1 + Math.ceil(state.settings.losses.length / columns);
  const height = Math.ceil(top + (rows - 1) * line + margin);
  return { width, height, paper: colors.paper, title: loss?.name[state.locale] ?? "Segloss Playground", items };
}

function boardItems(state: PlaygroundState, colors: BoardColors, name: BoardName, left: number): readonly FigureItem[] {
  const text = boards[name][state.locale];
  const top = margin + title;
  const board = { left: left - 1, top: top - 1, width: boardSide + 2, height: boardSide + 2 };
  const legend = { left, top: top + boardSide + 8, width: boardSide, height: legendHeight };
  return [
    { kind: "text", left, baseline: margin + 18, text, size: 18, weight: 600, family: "serif", color: colors.ink },
    { kind: "picture", canvas: boardPicture(name), alt: text, ...board },
    { kind: "picture", canvas: legendPicture(name), alt: "", ...legend },
  ];
}

/** Formula and numbers, shrunk where they are wider than the figure. */
async function formulaItem(
  state: PlaygroundState,
  loss: LossDefinition,
  top: number,
): Promise<Extract<FigureItem, { kind: "picture" }>> {
  const parts = loss.parts ?? {};
  const marks = markNames(parts);
  const options = {
    parameters: loss.parameters,
    parts,
    values: paramsOf(state, loss.id),
    mark: (part: string, tex: string) => markTex(marks, part, tex),
  };
  const { values, settings, grids } = state;
  const numbers = values && {
    id: loss.id,
    sums: values.sums,
    count: grids.height * grids.width,
    threshold: settings.threshold,
    value: values.losses[loss.id] ?? null,
    format: formulaNumber,
  };
  const lines = [formulaTex(loss.expression, options)];
  if (numbers) lines.push(numbersTex(loss.expression, { ...options, ...numbers }));
  const drawn = await formulaPicture({ lines, notes: notesTex(loss, options) }, parts, density * 1.5);
  const fit = Math.min(1, (width - 2 * margin) / drawn.width);
  const plain = formulaTex(loss.expression, { ...options, mark: (_, tex) => tex });
  const box = { left: margin - 4, top, width: drawn.width * fit, height: drawn.height * fit };
  return { kind: "picture", canvas: drawn.canvas, alt: plain, ...box };
}

/** What the formula's symbols stand for: its named parts, and the parameters that are seen in it. */
function notesTex(loss: LossDefinition, options: TexOptions): readonly string[] {
  const definitions = definitionsTex(loss.expression, options).map(({ tex }) => tex);
  const parameters = Object.entries(loss.parameters).flatMap(([name, { tex, neutral }]) => {
    const value = options.values?.[name];
    const folded = value === undefined || neutral === "always" || neutral === value;
    return folded ? [] : [`${tex} = ${texNumber(String(value))}`];
  });
  return [...definitions, ...parameters];
}

/** Size and threshold, then the pinned losses in columns: a program that sets the text in another font moves nothing else. */
function numberItems(state: PlaygroundState, colors: BoardColors, top: number): readonly FigureItem[] {
  const { grids, settings, values, locale } = state;
  const text = { kind: "text", size: 14, family: "sans" } as const;
  const facts = [picture.size(grids.height, grids.width), picture.threshold(formatProbability(settings.threshold))];
  const said = facts.map((fact) => fact[locale]).join(locale === "en" ? ", " : "，");
  const items: FigureItem[] = [{ ...text, left: margin, baseline: top, text: said, weight: 400, color: colors.ink2 }];
  const column = (width - 2 * margin) / columns;
  for (const [at, id] of settings.losses.entries()) {
    const value = values?.losses[id];
    const name = definitionById(id)?.shortName[locale];
    if (name === undefined || value === undefined) continue;
    const shown = value === null ? lossTable.undefined[locale] : formatValue(value);
    const left = margin + (at % columns) * column;
    const baseline = top + line * (1 + Math.floor(at / columns));
    items.push({ ...text, left, baseline, text: name, weight: 400, color: colors.ink2 });
    items.push({ ...text, left: left + column * 0.55, baseline, text: shown, weight: 600, color: colors.ink });
  }
  return items;
}
