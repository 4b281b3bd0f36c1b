/** A landscape as a self-contained SVG: the map as a picture, lines and numbers as such. */
import { shownTheme } from "#boards/theme.ts";
import { landscapeTexts } from "#i18n/landscape.ts";
import type { Locale, LocalText } from "#i18n/locale.ts";
import type { LandscapeAnswer } from "#losses/studies.ts";
import { tickText } from "#panels/chartTicks.ts";
import { sharpPicture } from "#panels/study/image.ts";
import { shownColors } from "#panels/study/shownColors.ts";
import { svgFrame, svgText } from "#panels/study/svgParts.ts";
import { rounded } from "#panels/svg.ts";
import { formatValue } from "#ui/format.ts";
import { paletteStops, sequentialPalette } from "#ui/mapPalettes.ts";
import { contour } from "./contours.ts";
import { heatOf } from "./draw.ts";
import { levelsOf, type Spot, tallest } from "./LandscapeMap.tsx";
import type { Extremes } from "./landscapeReading.ts";
import { frameHeight, layOutMap, placeOf, tickPlaces } from "./mapLayout.ts";
import type { Pair } from "./pairs.ts";

interface Drawn {
  readonly answer: LandscapeAnswer;
  readonly extremes: Extremes;
  readonly pair: Pair;
  readonly present: Spot | null;
  readonly title: LocalText;
  readonly caption: LocalText;
}

const width = 620;

/** In the theme that is shown. */
export function landscapeSvg({ answer, extremes, pair, present, title, caption }: Drawn, locale: Locale): string {
  const colors = shownColors();
  const layout = layOutMap(answer, width, tallest);
  const [columns, rows] = [answer.x.length, answer.y.length];
  const at = (col: number, row: number) => placeOf(layout, columns, rows, col, row);
  const palette = sequentialPalette(shownTheme());
  const bottom = layout.top + layout.height;
  const ticks = { size: 11, color: colors.ink3 } as const;
  const levels = levelsOf(extremes);
  const lines = levels.map((level) => {
    const path = contour(answer.values, rows, columns, level)
      .map(([from, to]) => {
        const [a, b] = [at(...from), at(...to)];
        return `M${rounded(a.x)} ${rounded(a.y)}L${rounded(b.x)} ${rounded(b.y)}`;
      })
      .join("");
    return `<path d="${path}" fill="none" stroke="#fff" stroke-width="1" stroke-opacity="0.85"/>`;
  });
  const legend = layout.left + layout.width + 14;
  const stops = paletteStops(palette).map(
    (color, k, { length }) => `<stop offset="${rounded(k / (length - 1))}" stop-color="${color}"/>`,
  );
  const heat = sharpPicture(heatOf(answer, extremes, palette), Math.max(1, Math.ceil(640 / Math.max(columns, rows))));
  const span = extremes.highest - extremes.lowest;
  const labels = (span > 0 ? [extremes.lowest, ...levels, extremes.highest] : [extremes.lowest]).map((level) => {
    const y = span > 0 ? layout.top + ((extremes.highest - level) / span) * layout.height : bottom;
    return svgText(legend + 18, y + 4, formatValue(level), ticks);
  });
  const cross = at(extremes.col, extremes.row);
  const marks = [
    `<path d="M${rounded(cross.x - 5)} ${rounded(cross.y - 5)}l10 10m0 -10l-10 10" stroke="#fff" stroke-width="2.5"/>`,
    svgText(cross.x + 9, cross.y + 4, landscapeTexts.minimum[locale], { size: 11, color: "#fff" }),
  ];
  if (present) {
    const here = at(present.col, present.row);
    marks.push(
      `<circle cx="${rounded(here.x)}" cy="${rounded(here.y)}" r="6" fill="none" stroke="#fff" stroke-width="2.5"/>`,
      svgText(here.x + 9, here.y - 8, landscapeTexts.present[locale], { size: 11, color: "#fff" }),
    );
  }
  const body = [
    `<defs><linearGradient id="scale" x1="0" y1="1" x2="0" y2="0">${stops.join("")}</linearGradient></defs>`,
    `<rect x="${layout.left}" y="${layout.top}" width="${layout.width}" height="${layout.height}" fill="${colors.hair}"/>`,
    `<image x="${layout.left}" y="${layout.top}" width="${layout.width}" height="${layout.height}" preserveAspectRatio="none" href="${heat}"/>`,
    ...lines,
    ...tickPlaces(layout.horizontal, answer.x).map(({ tick, at: sample }) =>
      svgText(at(sample, 0).x, bottom + 15, tickText(layout.horizontal)(tick), { ...ticks, anchor: "middle" }),
    ),
    ...tickPlaces(layout.vertical, answer.y).map(({ tick, at: sample }) =>
      svgText(layout.left - 7, at(0, sample).y + 4, tickText(layout.vertical)(tick), { ...ticks, anchor: "end" }),
    ),
    svgText(layout.left + layout.width / 2, bottom + 33, pair.x.axisTitle[locale], { ...ticks, anchor: "middle" }),
    svgText(8, layout.top - 8, pair.y.axisTitle[locale], ticks),
    `<rect x="${legend}" y="${layout.top}" width="12" height="${layout.height}" fill="url(#scale)"/>`,
    ...labels,
    ...marks,
  ];
  return svgFrame({ width, height: frameHeight(layout), title: title[locale], caption: caption[locale], colors, body });
}
