/** A chart of lines with given axes: drawn as the explore page's chart, with marks that mean something and one that can be moved. */
import type { ReactNode } from "react";
import { ChartMark } from "#panels/ChartMark.tsx";
import { ChartPlot } from "#panels/ChartPlot.tsx";
import { type ChartLayout, layOutOver } from "#panels/chartLayout.ts";
import type { DrawnLine, MarkVariable } from "#panels/drawnLine.ts";
import { EndLabels } from "#panels/EndLabels.tsx";
import { useText } from "#ui/locale.tsx";
import { useSize } from "#ui/useSize.ts";
import type { FigureMark, LineFigure } from "./figure.ts";
import { markPlaces } from "./markPlaces.ts";
import "#panels/chart.css";
import "./lineChart.css";

interface LineChartProps {
  readonly figure: Pick<LineFigure, "x" | "y" | "lines" | "marks">;
  /** What the horizontal axis is called in readouts, and what its mark moves. */
  readonly variable: MarkVariable;
  /** Where the movable mark stands; null where there is none. */
  readonly present?: number | null;
  /** CSS pixels; 260 where nothing is said. */
  readonly height?: number;
  /** Lies over the plot: what only one kind of chart shows. */
  readonly children?: (layout: ChartLayout) => ReactNode;
}

function Marks({ marks, layout }: { readonly marks: readonly FigureMark[]; readonly layout: ChartLayout }): ReactNode {
  const t = useText();
  const names = marks.map((mark) => t(mark.name));
  return markPlaces(marks, names, layout).map((place, k) => {
    const mark = marks[k] as FigureMark;
    const upright = mark.y === undefined;
    const beside = place.before ? { right: layout.frame.width - place.x + 7 } : { left: place.x + 7 };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: marks have no names of their own, and keep their order
      <div key={k} className="line-mark" aria-hidden="true">
        <i
          className={upright ? "line-mark-upright" : "line-mark-dot"}
          style={{
            left: place.x,
            top: place.y,
            ...(upright ? { height: layout.height, borderColor: mark.color } : { background: mark.color }),
          }}
        />
        <span className="line-mark-name" style={{ ...beside, top: place.label, color: mark.color }}>
          {names[k]}
        </span>
      </div>
    );
  });
}

/** Samples for the pointer to snap to: those of the line that has most. */
function samplesOf(lines: readonly DrawnLine[]): readonly number[] {
  return lines.reduce<readonly number[]>((most, { x }) => (x && x.length > most.length ? x : most), []);
}

export function LineChart({ figure, variable, present = null, height = 260, children }: LineChartProps): ReactNode {
  const t = useText();
  const [frame, size] = useSize<HTMLDivElement>();
  const lines = figure.lines.map(
    ({ points, name, color, dashed = false }, k): DrawnLine => ({
      id: String(k),
      name,
      color,
      dashed,
      x: points.map(([x]) => x),
      values: points.map(([, y]) => y),
    }),
  );
  const layout =
    size &&
    layOutOver(
      { ...size, height },
      figure,
      lines.map((line) => t(line.name)),
    );
  const x = samplesOf(lines);
  return (
    <div ref={frame} className="line-chart" style={{ height }}>
      {layout && (
        <>
          <ChartPlot layout={layout} x={x} lines={lines} />
          <span className="chart-y-title" aria-hidden="true">
            {t(figure.y.title)}
          </span>
          <span className="chart-x-title" aria-hidden="true" style={{ left: layout.left, width: layout.width }}>
            {t(figure.x.title)}
          </span>
          <EndLabels layout={layout} lines={lines} />
          {children?.(layout)}
          <Marks marks={figure.marks} layout={layout} />
          <ChartMark layout={layout} x={x} lines={lines} variable={variable} present={present} />
        </>
      )}
    </div>
  );
}
