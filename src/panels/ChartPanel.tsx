/** The chart's frame: title, what the curve says, what it is drawn against; the drawing itself loads after the first view. */
import { lazy, type ReactNode, Suspense, useEffect, useId } from "react";
import type { LocalText } from "#i18n/locale.ts";
import { againstParameter, chart } from "#i18n/panels.ts";
import { definitionById } from "#losses/definitions.ts";
import { usePlayground } from "#store/hooks.ts";
import { setChart } from "#store/parameters.ts";
import { useText } from "#ui/locale.tsx";
import { Segmented } from "#ui/Segmented.tsx";
import { type ChartLine, useCurve, useLines, useVariable, type Variable, variableOf } from "./chartModel.ts";
import { readCurve } from "./chartReading.ts";
import { MathSymbol } from "./MathSymbol.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { useSight } from "./useSight.ts";
import "./chart.css";

const ChartFigure = lazy(async () => ({ default: (await import("./ChartFigure.tsx")).ChartFigure }));

/** Threshold, the chosen loss's parameters (a switch has no curve), and whatever a link asked for. */
function VariableChoice({ variable }: { readonly variable: Variable }): ReactNode {
  const t = useText();
  const chosen = usePlayground((state) => state.settings.view.loss);
  const parameters = Object.entries(definitionById(chosen)?.parameters ?? {}).filter(
    ([, each]) => each.domain !== "switch",
  );
  const choices = [
    { value: "threshold", label: t(chart.threshold) as ReactNode, name: t(chart.thresholdAxis) },
    ...parameters.map(([param, { tex, name }]) => ({
      value: `${chosen}.${param}`,
      label: <MathSymbol tex={tex} />,
      name: t(name),
    })),
  ];
  if (!choices.some((choice) => choice.value === variable.id)) {
    const asked = variableOf(variable.id);
    choices.push({ value: asked.id, label: asked.symbol, name: t(asked.axisTitle) });
  }
  return <Segmented legend={t(chart.variable)} choices={choices} value={variable.id} onChange={setChart} />;
}

/** The sentence for the chosen loss, or for the first line where the chosen one is not drawn. */
function useReading(lines: readonly ChartLine[], x: readonly number[], variable: Variable): LocalText | null {
  const chosen = usePlayground((state) => state.settings.view.loss);
  const line = lines.find((each) => each.id === chosen) ?? lines[0];
  if (line === undefined) return null;
  // The full name: "Dice is lowest" would be read as the coefficient.
  const name = definitionById(line.id)?.name ?? line.name;
  return readCurve({ name, values: line.values, x, symbol: variable.symbol, step: variable.step });
}

interface ChartPanelProps {
  /** Told whether the chart wants its curve kept up to date: unseen, it does not. */
  readonly onWanted: (wanted: boolean) => void;
}

export function ChartPanel({ onWanted }: ChartPanelProps): ReactNode {
  const t = useText();
  const title = useId();
  const [panel, seen] = useSight();
  const variable = useVariable();
  const curve = useCurve(variable);
  // One curve comes in any case, so that the chart is there when somebody scrolls to it.
  const wanted = seen || curve === null;
  useEffect(() => onWanted(wanted), [onWanted, wanted]);
  useEffect(() => () => onWanted(false), [onWanted]);
  const lines = useLines(curve, variable);
  const reading = useReading(lines, curve?.x ?? [], variable);
  return (
    <section ref={panel} className="card chart" aria-labelledby={title}>
      <header className="chart-head">
        <h2 id={title}>{t(variable.isThreshold ? chart.againstThreshold : againstParameter(variable.symbol))}</h2>
        <VariableChoice variable={variable} />
      </header>
      <p className="quiet chart-reading">{reading === null ? "\u00a0" : t(reading)}</p>
      <PanelBoundary>
        <Suspense fallback={<div className="chart-figure" />}>
          <ChartFigure variable={variable} curve={curve} lines={lines} />
        </Suspense>
      </PanelBoundary>
    </section>
  );
}
