/** Each loss as it is now, unthresholded: dashed lines over the chart, which move with the brush and cost it no layout of its own. */
import type { ReactNode } from "react";
import { type ChartLayout, yOf } from "./chartLayout.ts";
import type { ChartLine } from "./chartModel.ts";

interface ReferenceLinesProps {
  readonly layout: ChartLayout;
  readonly lines: readonly Pick<ChartLine, "id" | "color" | "reference">[];
}

export function ReferenceLines({ layout, lines }: ReferenceLinesProps): ReactNode {
  const { from, to } = layout.vertical;
  return lines.map(({ id, color, reference }) =>
    reference === null || reference < from || reference > to ? null : (
      <i
        key={id}
        className="chart-reference"
        aria-hidden="true"
        style={{
          left: layout.left,
          width: layout.width,
          translate: `0 ${yOf(reference, layout)}px`,
          borderColor: color,
        }}
      />
    ),
  );
}
