/** The tab of curves: losses and metrics against whatever one chooses, one chart below the other. */
import type { ReactNode } from "react";
import { curveTexts } from "#i18n/curves.ts";
import { useText } from "#ui/locale.tsx";
import { CurveChart } from "./CurveChart.tsx";
import { choose, mostCharts, useChoice } from "./choice.ts";
import { MetricChips } from "./MetricChips.tsx";
import { RankingCharts } from "./RankingCharts.tsx";
import { VariableChooser } from "./VariableChooser.tsx";
import "./curves.css";

export function CurvesStudy(): ReactNode {
  const t = useText();
  const { charts, metrics } = useChoice();
  return (
    <div className="curves">
      <MetricChips metrics={metrics} />
      {charts.length === 0 && <p className="quiet curves-none">{t(curveTexts.noCharts)}</p>}
      {charts.map((id) => (
        <CurveChart
          key={id}
          id={id}
          metrics={metrics}
          taken={charts}
          onVariable={(next) => choose({ charts: charts.map((each) => (each === id ? next : each)) })}
          onRemove={() => choose({ charts: charts.filter((each) => each !== id) })}
        />
      ))}
      {charts.includes("threshold") && <RankingCharts metrics={metrics} />}
      {charts.length < mostCharts && (
        <VariableChooser
          label={`+ ${t(curveTexts.add)}`}
          className="button button-framed curves-add"
          taken={charts}
          onChoose={(id) => choose({ charts: [...charts, id] })}
        />
      )}
    </div>
  );
}
