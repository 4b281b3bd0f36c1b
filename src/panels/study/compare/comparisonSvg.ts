/** Losses side by side as a self-contained SVG. */

import { shownTheme } from "#boards/theme.ts";
import { compareTexts } from "#i18n/compareStudy.ts";
import type { Locale, LocalText } from "#i18n/locale.ts";
import type { ComparisonAnswer } from "#losses/studies.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { sharpPicture } from "#panels/study/image.ts";
import { resolveColor, shownColors } from "#panels/study/shownColors.ts";
import { svgFrame, svgText } from "#panels/study/svgParts.ts";
import { rounded } from "#panels/svg.ts";
import { formatValue } from "#ui/format.ts";
import { divergingPalette } from "#ui/mapPalettes.ts";
import { gradientImage, quarters } from "./compared.ts";
import { cosineText } from "./compareReading.ts";

const column = 190;
const gap = 20;
const margin = 20;

/** In the theme that is shown. @param limit of the common scale */
export function comparisonSvg(answer: ComparisonAnswer, limit: number, caption: LocalText, locale: Locale): string {
  const colors = shownColors();
  const palette = divergingPalette(shownTheme());
  const { compared, cosines, height, width } = answer;
  const mapHeight = (column * height) / width;
  const body: string[] = [];
  for (const [k, loss] of compared.entries()) {
    const left = margin + k * (column + gap);
    body.push(svgText(left, 16, shortNameOf(loss.loss)[locale], { size: 14, color: colors.ink, weight: 600 }));
    body.push(svgText(left + column, 16, formatValue(loss.value), { size: 14, color: colors.ink, anchor: "end" }));
    let from = left;
    for (const kind of quarters) {
      const wide = column * (loss.shares?.[kind] ?? 0);
      body.push(
        `<rect x="${rounded(from)}" y="26" width="${rounded(wide)}" height="12" fill="${resolveColor(`var(--${kind})`)}"/>`,
      );
      from += wide;
    }
    const shares = quarters.map((kind) => `${kind.toUpperCase()} ${(100 * (loss.shares?.[kind] ?? 0)).toFixed(0)} %`);
    body.push(svgText(left, 54, shares.join("  "), { size: 10.5, color: colors.ink2 }));
    const scale = Math.max(1, Math.ceil((2 * column) / width));
    const map = sharpPicture(gradientImage(loss, height, width, limit, palette), scale);
    body.push(`<image x="${left}" y="64" width="${column}" height="${rounded(mapHeight)}" href="${map}"/>`);
  }
  const below = 64 + mapHeight + 22;
  const ends = `−${formatValue(limit)} … ${formatValue(limit)}, ∂L/∂${answer.by === "p" ? "p" : "z"}`;
  body.push(svgText(margin, below, ends, { size: 11, color: colors.ink2 }));
  compared.forEach(({ loss }, i) => {
    const numbers = compared
      .slice(i + 1)
      .map((other, k) => {
        const cosine = cosines[i]?.[i + 1 + k] ?? null;
        return `cos(${shortNameOf(loss)[locale]}, ${shortNameOf(other.loss)[locale]}) = ${cosine === null ? "—" : cosineText(cosine)}`;
      })
      .join("   ");
    if (numbers !== "") body.push(svgText(margin, below + 18 * (i + 1), numbers, { size: 11.5, color: colors.ink }));
  });
  const whole = 2 * margin + compared.length * column + Math.max(0, compared.length - 1) * gap;
  return svgFrame({
    width: Math.max(420, whole),
    height: below + 18 * compared.length + 6,
    title: compareTexts.title[locale],
    caption: caption[locale],
    colors,
    body,
  });
}
