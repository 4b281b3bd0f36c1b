/** What every SVG of the page is written with: text as text in common fonts, lengths with two decimals. */

export const families = {
  serif: "Georgia, 'Times New Roman', 'Songti SC', SimSun, serif",
  sans: "Arial, Helvetica, 'PingFang SC', 'Microsoft YaHei', sans-serif",
} as const;

/** A length with two decimals at most. */
export function rounded(length: number): string {
  return String(Math.round(length * 100) / 100);
}

/** Signs that have a meaning in XML, and those it has no place for. */
export function escaped(text: string): string {
  const legal = Array.from(text).filter((sign) => sign >= " " || sign === "\n" || sign === "\t");
  return legal
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
