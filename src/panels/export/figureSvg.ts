/**
 * The figure as an SVG that slides programs read: text as text in common fonts, boards, legends and formula as embedded pictures. No
 * HTML, style sheet or font within, which such programs leave out.
 */
import { escaped, familyOf, rounded } from "#panels/svg.ts";
import type { Figure, FigureItem } from "./figure.ts";

/** @throws where the browser cannot encode a picture of it */
export function figureSvg({ width, height, paper, title, items }: Figure): Blob {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...items.map(elementOf),
    "</svg>",
  ];
  return new Blob([`${lines.join("\n")}\n`], { type: "image/svg+xml" });
}

function elementOf(item: FigureItem): string {
  if (item.kind === "text") {
    const { left, baseline, size, weight, family, color, text } = item;
    const font = `font-family="${familyOf(family, text)}" font-size="${size}" font-weight="${weight}"`;
    return `<text x="${rounded(left)}" y="${rounded(baseline)}" ${font} fill="${color}">${escaped(text)}</text>`;
  }
  const { left, top, width, height, canvas, alt } = item;
  const box = `x="${rounded(left)}" y="${rounded(top)}" width="${rounded(width)}" height="${rounded(height)}"`;
  const source = canvas.toDataURL("image/png");
  const name = alt === "" ? "" : `<title>${escaped(alt)}</title>`;
  return `<image ${box} href="${source}" xlink:href="${source}">${name}</image>`;
}
