/** The lines, grid and axes, drawn by Recharts; everything one can touch lies over them. */
import { memo, type ReactNode, useMemo } from "react";
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { fieldText } from "#ui/numbers.ts";
import { type ChartLayout, LEFT, TICKS } from "./chartLayout.ts";
import type { ChartLine } from "./chartModel.ts";
import type { Axis } from "./chartScale.ts";

interface ChartPlotProps {
  readonly layout: ChartLayout;
  readonly x: readonly number[];
  readonly lines: readonly ChartLine[];
}

type Sample = Readonly<Record<string, number | null>>;

/** Tick labels with just the decimals they need. */
function tickText({ ticks, logarithmic }: Axis): (tick: number) => string {
  if (logarithmic) return (tick) => (tick >= 0.001 && tick < 10000 ? String(tick) : tick.toExponential(0));
  const decimals = Math.max(...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0), 0);
  const step = 10 ** -decimals;
  return (tick) => (tick === 0 ? "0" : fieldText(tick, step).replace("-", "−"));
}

const tickStyle = { fill: "var(--ink-3)", fontSize: 11 } as const;

function ChartPlotView({ layout, x, lines }: ChartPlotProps): ReactNode {
  const { frame, horizontal, vertical } = layout;
  const samples = useMemo<Sample[]>(
    () =>
      x.map((at, index) => ({
        x: at,
        ...Object.fromEntries(lines.map((line) => [line.id, line.values[index] ?? null])),
      })),
    [x, lines],
  );
  const margin = {
    top: layout.top,
    left: 0,
    right: frame.width - layout.left - layout.width,
    bottom: frame.height - layout.top - layout.height - TICKS,
  };
  return (
    <div className="chart-plot" aria-hidden="true">
      <LineChart width={frame.width} height={frame.height} data={samples} margin={margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--hair-2)" />
        <XAxis
          dataKey="x"
          type="number"
          scale={horizontal.logarithmic ? "log" : "linear"}
          domain={[horizontal.from, horizontal.to]}
          ticks={[...horizontal.ticks]}
          tickFormatter={tickText(horizontal)}
          tick={tickStyle}
          tickLine={false}
          axisLine={{ stroke: "var(--hair)" }}
          height={TICKS}
          interval={0}
          allowDataOverflow
        />
        <YAxis
          type="number"
          domain={[vertical.from, vertical.to]}
          ticks={[...vertical.ticks]}
          tickFormatter={tickText(vertical)}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
          width={LEFT}
          interval={0}
          allowDataOverflow
        />
        {lines.map(({ id, color, reference }) =>
          reference === null ? null : (
            <ReferenceLine
              key={`now-${id}`}
              y={reference}
              stroke={color}
              strokeDasharray="2 4"
              strokeOpacity={0.7}
              ifOverflow="hidden"
            />
          ),
        )}
        {lines.map(({ id, color }) => (
          <Line
            key={id}
            dataKey={id}
            stroke={color}
            strokeWidth={1.75}
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            type="linear"
          />
        ))}
      </LineChart>
    </div>
  );
}

export const ChartPlot = memo(ChartPlotView);
