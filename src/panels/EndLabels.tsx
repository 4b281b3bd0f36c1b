/** The names of the lines at their right ends, moved apart where they would overlap. */
import type { ReactNode } from "react";
import { useText } from "#ui/locale.tsx";
import { type ChartLayout, yOf } from "./chartLayout.ts";
import { endOf, spread } from "./chartScale.ts";
import type { DrawnLine } from "./drawnLine.ts";

const LINE_HEIGHT = 15;

export function EndLabels({
  layout,
  lines,
}: {
  readonly layout: ChartLayout;
  readonly lines: readonly DrawnLine[];
}): ReactNode {
  const t = useText();
  const drawn = lines.flatMap((line) => {
    const end = endOf(line.values);
    return end === null ? [] : [{ line, end }];
  });
  const wished = drawn.map(({ end }) => yOf(end, layout) - layout.top);
  const places = spread(wished, LINE_HEIGHT, layout.height);
  const left = layout.left + layout.width + 8;
  return (
    <div className="chart-labels" aria-hidden="true">
      {drawn.map(({ line, end }, index) => (
        <span
          key={line.id}
          className="chart-label"
          style={{
            top: layout.top + (places[index] ?? 0),
            left,
            maxWidth: layout.frame.width - left,
            color: line.color,
          }}
        >
          {t(line.name)}
          {end > layout.vertical.to * (1 + 1e-9) && " ↑"}
        </span>
      ))}
    </div>
  );
}
