/** The drawn chart with its caption and data table. Loaded after the first view, together with Recharts. */
import { type ReactNode, useState } from "react";
import { chart } from "#i18n/panels.ts";
import type { Curve } from "#losses/evaluation.ts";
import { useText } from "#ui/locale.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { useSize } from "#ui/useSize.ts";
import { ChartData } from "./ChartData.tsx";
import { ChartMark } from "./ChartMark.tsx";
import { ChartPlot } from "./ChartPlot.tsx";
import { type ChartLayout, layOut } from "./chartLayout.ts";
import { type ChartLine, usePresent, type Variable } from "./chartModel.ts";
import { mixesRanges } from "./chartScale.ts";
import { curveTable } from "./curveTable.ts";
import { EndLabels } from "./EndLabels.tsx";
import { ReferenceLines } from "./ReferenceLines.tsx";

interface ChartFigureProps {
  readonly variable: Variable;
  readonly curve: Curve | null;
  readonly lines: readonly ChartLine[];
}

type Range = "share" | "whole";

interface PresentMarkProps {
  readonly layout: ChartLayout;
  readonly x: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly variable: Variable;
}

/** On its own, so that the lines are not drawn anew while the mark is dragged. */
function PresentMark(props: PresentMarkProps): ReactNode {
  return <ChartMark {...props} present={usePresent(props.variable)} />;
}

export function ChartFigure({ variable, curve, lines }: ChartFigureProps): ReactNode {
  const t = useText();
  const [range, setRange] = useState<Range>("share");
  const [frame, size] = useSize<HTMLDivElement>();
  const mixed = mixesRanges(lines);
  const names = lines.map((line) => t(line.name));
  const layout =
    curve !== null && size !== null
      ? layOut(size, curve.x, lines, names, variable, { offered: mixed, whole: range === "whole" })
      : null;
  const caption = variable.isThreshold ? chart.thresholdCaption : chart.parameterCaption;
  const gaps = lines.some((line) => line.values.includes(null));
  return (
    <figure className="chart-figure">
      <div ref={frame} className="chart-frame">
        {curve !== null && layout !== null && (
          <>
            <ChartPlot layout={layout} x={curve.x} lines={lines} />
            <ReferenceLines layout={layout} lines={lines} />
            <span className="chart-y-title" aria-hidden="true">
              {t(chart.lossAxis)}
            </span>
            <span className="chart-x-title" aria-hidden="true" style={{ left: layout.left, width: layout.width }}>
              {t(variable.axisTitle)}
            </span>
            <EndLabels layout={layout} lines={lines} />
            <PresentMark layout={layout} x={curve.x} lines={lines} variable={variable} />
          </>
        )}
      </div>
      <div className="chart-foot">
        <figcaption className="quiet chart-caption">
          {t(caption)}
          {gaps && t(chart.gaps)}
        </figcaption>
        {curve !== null && (
          <ChartData table={() => curveTable(variable.symbol, curve.x, lines, t)} step={variable.step} copies />
        )}
      </div>
      {mixed && (
        <div className="chart-range">
          <Segmented<Range>
            legend={t(chart.whole)}
            value={range}
            onChange={setRange}
            choices={[
              { value: "share", label: t(chart.shareRange), name: t(chart.shareRangeName) },
              { value: "whole", label: t(chart.wholeRange), name: t(chart.wholeRangeName) },
            ]}
          />
        </div>
      )}
    </figure>
  );
}
