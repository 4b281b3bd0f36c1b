/** What every SVG of the page is written with: text as text in common fonts, lengths with two decimals. */

const latin = {
  serif: "Georgia, 'Times New Roman', serif",
  sans: "Arial, Helvetica, sans-serif",
} as const;

const chinese = {
  serif: "'Songti SC', SimSun, 'Noto Serif CJK SC', Georgia, serif",
  sans: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', Arial, sans-serif",
} as const;

/** Fonts for a text; one that has it first, since some programs look no further. */
export function familyOf(kind: "serif" | "sans", text: string): string {
  return (/\p{Script=Han}/u.test(text) ? chinese : latin)[kind];
}

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
