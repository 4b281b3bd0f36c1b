/** The lines, grid and axes, drawn by Recharts; everything one can touch lies over them. */
import { createContext, memo, type ReactNode, useContext, useMemo } from "react";
import { CartesianGrid, Curve, LineChart, XAxis, YAxis } from "recharts";
import { type ChartLayout, LEFT, TICKS } from "./chartLayout.ts";
import { type Axis, shareOf } from "./chartScale.ts";
import { tickText } from "./chartTicks.ts";
import type { DrawnLine } from "./drawnLine.ts";

interface ChartPlotProps {
  readonly layout: ChartLayout;
  readonly x: readonly number[];
  readonly lines: readonly DrawnLine[];
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
      scale={axis.logarithmic ? "log" : "linear"}
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

/** The lines on their own: they follow the brush ten times a second, while frame, grid and axes stay as they are. */
const Drawn = createContext<ChartPlotProps | null>(null);

/** Far off the plot, and still a coordinate that every browser draws. */
const FAR = 1e5;

function Lines(): ReactNode {
  const drawn = useContext(Drawn);
  if (drawn === null) return null;
  const { layout, x, lines } = drawn;
  const { left, top, width, height, horizontal, vertical } = layout;
  const place = (value: number | null | undefined, axis: Axis, length: number): number | null =>
    value == null ? null : Math.max(-FAR, Math.min(FAR, shareOf(value, axis) * length));
  return (
    // Clips what is above the range, with room for half of a line.
    <svg x={left} y={top - 1} width={width} height={height + 2} overflow="hidden" aria-hidden="true">
      {lines.map(({ id, color, dashed, x: own, values }) => (
        <Curve
          key={id}
          className="chart-line"
          type="linear"
          connectNulls={false}
          points={(own ?? x).map((at, index) => {
            const up = place(values[index], vertical, height);
            return { x: place(at, horizontal, width) ?? 0, y: up === null ? null : height + 1 - up };
          })}
          fill="none"
          stroke={color}
          strokeWidth={1.75}
          strokeDasharray={dashed ? "5 4" : "none"}
        />
      ))}
    </svg>
  );
}

function ChartPlotView(props: ChartPlotProps): ReactNode {
  const { layout } = props;
  const { width, height } = layout.frame;
  const margin = useSteady({
    top: layout.top,
    left: 0,
    right: width - layout.left - layout.width,
    bottom: height - layout.top - layout.height - TICKS,
  });
  const horizontal = useSteady(layout.horizontal);
  const vertical = useSteady(layout.vertical);
  const chart = useMemo(
    () => (
      <LineChart width={width} height={height} margin={margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--hair-2)" />
        <Horizontal axis={horizontal} />
        <Vertical axis={vertical} />
        <Lines />
      </LineChart>
    ),
    [width, height, margin, horizontal, vertical],
  );
  return (
    <Drawn value={props}>
      <div className="chart-plot" aria-hidden="true">
        {chart}
      </div>
    </Drawn>
  );
}

export const ChartPlot = memo(ChartPlotView);
