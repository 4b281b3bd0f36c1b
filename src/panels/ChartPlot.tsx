/** The lines, grid and axes, drawn by Recharts; everything one can touch lies over them. */
import { memo, type ReactNode, useMemo } from "react";
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
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
const hairline = { stroke: "var(--hair)" } as const;

/** The same object as long as it says the same: Recharts takes each new one for a new setting and works out everything again. */
function useSteady<T>(value: T): T {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as T, [text]);
}

function Horizontal({ axis }: { readonly axis: Axis }): ReactNode {
  return (
    <XAxis
      dataKey="x"
      type="number"
      {...useAxis(axis)}
      scale={axis.logarithmic ? "log" : "linear"}
      tick={tickStyle}
      tickLine={false}
      axisLine={hairline}
      height={TICKS}
      interval={0}
      allowDataOverflow
    />
  );
}

function Vertical({ axis }: { readonly axis: Axis }): ReactNode {
  return (
    <YAxis
      type="number"
      {...useAxis(axis)}
      tick={tickStyle}
      tickLine={false}
      axisLine={false}
      width={LEFT}
      interval={0}
      allowDataOverflow
    />
  );
}

/** What Recharts wants to know of an axis, made anew only when the axis changes. */
function useAxis(axis: Axis) {
  return useMemo(() => {
    const domain: [number, number] = [axis.from, axis.to];
    return { domain, ticks: [...axis.ticks], tickFormatter: tickText(axis) };
  }, [axis]);
}

function ChartPlotView({ layout, x, lines }: ChartPlotProps): ReactNode {
  const { frame } = layout;
  const samples = useMemo<Sample[]>(
    () =>
      x.map((at, index) => ({
        x: at,
        ...Object.fromEntries(lines.map((line) => [line.id, line.values[index] ?? null])),
      })),
    [x, lines],
  );
  const margin = useSteady({
    top: layout.top,
    left: 0,
    right: frame.width - layout.left - layout.width,
    bottom: frame.height - layout.top - layout.height - TICKS,
  });
  const horizontal = useSteady(layout.horizontal);
  const vertical = useSteady(layout.vertical);
  return (
    <div className="chart-plot" aria-hidden="true">
      <LineChart width={frame.width} height={frame.height} data={samples} margin={margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--hair-2)" />
        <Horizontal axis={horizontal} />
        <Vertical axis={vertical} />
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
