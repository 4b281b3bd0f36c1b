/**
 * A formula as a picture: KaTeX lays it out on the page, out of sight, and its glyphs, rules and curves are drawn again on a canvas
 * where they stand. A canvas can draw no HTML, and what slides programs make of HTML in an SVG is not to be relied on.
 */
import katex from "katex";
import "katex/dist/katex.min.css";
import type { Part } from "#losses/define.ts";
import { applyMarks } from "#panels/formulaMarks.ts";
import "#panels/formula.css";
import "./export.css";

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Strokes reach a little beyond the boxes of their glyphs. */
const edge = 4;

interface FormulaText {
  /** TeX, below one another. */
  readonly lines: readonly string[];
  /** TeX, in a smaller type below these, as many in a row as there is room for. */
  readonly notes: readonly string[];
}

/**
 * Draws TeX in the colours of the shown theme.
 *
 * @param density - device pixels a CSS pixel
 * @throws where the browser has no 2D canvas
 */
export async function formulaPicture(
  { lines, notes }: FormulaText,
  parts: Readonly<Record<string, Part>>,
  density: number,
): Promise<Picture> {
  const box = document.createElement("div");
  box.className = "export-formula formula-box";
  box.setAttribute("aria-hidden", "true");
  for (const tex of lines) setTex(box.appendChild(document.createElement("div")), tex, true);
  const row = box.appendChild(document.createElement("div"));
  row.className = "export-notes";
  for (const tex of notes) setTex(row.appendChild(document.createElement("span")), tex, false);
  applyMarks(box, parts);
  document.body.append(box);
  try {
    await loadFaces(box);
    return draw(box, density);
  } finally {
    box.remove();
  }
}

function setTex(element: HTMLElement, tex: string, displayMode: boolean): void {
  katex.render(tex, element, {
    output: "html",
    displayMode,
    trust: false,
    strict: false,
    throwOnError: false,
    maxSize: 20,
    maxExpand: 200,
  });
}

async function loadFaces(box: HTMLElement): Promise<void> {
  const faces = new Set(textsIn(box).map((text) => fontOf(getComputedStyle(text.parentElement ?? box))));
  await Promise.all(Array.from(faces, (face) => document.fonts.load(face)));
}

function textsIn(box: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

function fontOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string {
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

function draw(box: HTMLElement, density: number): Picture {
  const frame = box.getBoundingClientRect();
  const [width, height] = [frame.width + 2 * edge, frame.height + 2 * edge];
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("No 2D canvas");
  context.scale(density, density);
  context.translate(edge - frame.left, edge - frame.top);
  for (const text of textsIn(box)) drawText(context, text);
  for (const element of box.querySelectorAll<HTMLElement>(".katex-html *")) drawRule(context, element);
  for (const path of box.querySelectorAll("path")) drawPath(context, path);
  return { canvas, width, height };
}

/** A run of glyphs on its baseline, which stands in the middle of its box as the font's own measures say. */
function drawText(context: CanvasRenderingContext2D, text: Text): void {
  const parent = text.parentElement;
  if (parent === null || !/[^\s\u200b]/.test(text.data)) return;
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  const style = getComputedStyle(parent);
  context.font = fontOf(style);
  context.fillStyle = style.color;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(text.data);
  context.fillText(text.data, box.left, box.top + (box.height - above - below) / 2 + above);
}

/** Bars of fractions and the like: the lower border of an empty box. */
function drawRule(context: CanvasRenderingContext2D, element: HTMLElement): void {
  const style = getComputedStyle(element);
  const thickness = Number.parseFloat(style.borderBottomWidth);
  if (!(thickness > 0) || style.borderBottomStyle === "none") return;
  const box = element.getBoundingClientRect();
  context.fillStyle = style.borderBottomColor;
  context.fillRect(box.left, box.bottom - thickness, box.width, thickness);
}

/** Roots and tall brackets: curves, longer than they are seen. */
function drawPath(context: CanvasRenderingContext2D, path: SVGPathElement): void {
  const place = path.getScreenCTM();
  const holder = path.ownerSVGElement?.parentElement;
  if (place === null || !holder) return;
  const box = holder.getBoundingClientRect();
  context.save();
  context.beginPath();
  context.rect(box.left, box.top - edge, box.width, box.height + 2 * edge);
  context.clip();
  context.transform(place.a, place.b, place.c, place.d, place.e, place.f);
  context.fillStyle = getComputedStyle(path).color;
  context.fill(new Path2D(path.getAttribute("d") ?? ""));
  context.restore();
}
