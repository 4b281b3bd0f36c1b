/** A curve as figures: losses and shares on one scale, distances and counts each on a scale of their own below it. */

import { curveTexts } from "#i18n/curves.ts";
import { both, type LocalText } from "#i18n/locale.ts";
import { chart } from "#i18n/panels.ts";
import type { Curve } from "#losses/evaluation.ts";
import { definitionById as metricById } from "#metrics/definitions.ts";
import { mixesRanges, verticalAxis } from "#panels/chartScale.ts";
import type { DrawnLine } from "#panels/drawnLine.ts";
import { shortNameOf } from "#panels/lossName.ts";
import { seriesColor } from "#panels/series.ts";
import type { FigureMark, LineFigure } from "#panels/study/figure.ts";
import type { StudyVariable } from "./studyVariable.ts";

export type Scale = "share" | "pixels" | "cells";

/** A line of a curve and where it belongs. */
export interface CurveLine extends DrawnLine {
  readonly scale: Scale;
  readonly isMetric: boolean;
}

/** The colour of a metric's line, by its place among those drawn. */
export function metricColor(index: number): string {
  return `var(--m${(index % 4) + 1})`;
}

/** All lines, losses first. */
export function curveLines(curve: Curve, pinned: readonly string[], metrics: readonly string[]): readonly CurveLine[] {
  const losses = Object.entries(curve.series).map(([id, values]): CurveLine => {
    const color = seriesColor(pinned.indexOf(id)) ?? "var(--ink)";
    return { id, name: shortNameOf(id), color, values, scale: "share", isMetric: false };
  });
  const reported = Object.entries(curve.metrics ?? {}).map(([id, values]): CurveLine => {
    const metric = metricById(id);
    const scale = metric?.unit === "pixels" ? "pixels" : metric?.count ? "cells" : "share";
    return {
      id: `metric.${id}`,
      name: metric?.name ?? both(id, id),
      color: metricColor(metrics.indexOf(id)),
      dashed: true,
      values,
      scale,
      isMetric: true,
    };
  });
  return [...losses, ...reported];
}

interface Asked {
  readonly variable: StudyVariable;
  readonly x: readonly number[];
  readonly lines: readonly CurveLine[];
  readonly caption: LocalText;
  /** Every line whole, though some are far above 1. */
  readonly whole: boolean;
  /** Values that are drawn besides, on the first scale. */
  readonly references: readonly number[];
  readonly marks: readonly (FigureMark & { readonly scale: Scale })[];
}

export interface CurveFigure extends LineFigure {
  readonly scale: Scale;
}

const titles: Readonly<Record<Scale, LocalText>> = {
  share: curveTexts.value,
  pixels: curveTexts.pixels,
  cells: curveTexts.cells,
};

/** One figure for each scale that has lines. */
export function curveFigures({ variable, x, lines, caption, whole, references, marks }: Asked): readonly CurveFigure[] {
  const scales: readonly Scale[] = ["share", "pixels", "cells"];
  return scales.flatMap((scale) => {
    const own = lines.filter((line) => line.scale === scale);
    if (own.length === 0) return [];
    const range = { whole: whole || scale !== "share", unit: variable.kind === "threshold" && scale === "share" };
    const vertical = verticalAxis(
      own.map(({ values }) => values),
      scale === "share" ? references : [],
      range,
      scale === "share" ? 5 : 3,
    );
    const onlyLosses = own.every(({ isMetric }) => !isMetric);
    return [
      {
        scale,
        title: variable.title,
        caption,
        x: {
          title: variable.axisTitle,
          from: x[0] ?? 0,
          to: x.at(-1) ?? 1,
          logarithmic: variable.logarithmic && (x[0] ?? 0) > 0,
        },
        y: { title: onlyLosses ? chart.lossAxis : titles[scale], from: vertical.from, to: vertical.to },
        lines: own.map(({ name, color, dashed = false, values }) => ({
          name,
          color,
          dashed,
          points: x.map((at, k) => [at, values[k] ?? null] as const),
        })),
        marks: marks.filter((mark) => mark.scale === scale),
      },
    ];
  });
}

/** Whether the reader may choose between 0…1 and all. */
export function offersRange(lines: readonly CurveLine[]): boolean {
  return mixesRanges(lines.filter(({ scale }) => scale === "share"));
}
