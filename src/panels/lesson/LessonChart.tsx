/** The chart that belongs to a lesson's step: the scene's own chart variable, over the pinned losses. */
import type { ReactNode } from "react";
import { derivedById } from "#losses/derived.ts";
import { CurveChart } from "#panels/study/curves/CurveChart.tsx";
import "#panels/study/curves/curves.css";
import { usePlayground } from "#store/hooks.ts";

const none: readonly string[] = [];

export function LessonChart(): ReactNode {
  const chart = usePlayground((state) => state.settings.view.chart);
  // Where α and β are two sides of one balance, the chart moves both.
  const balance = chart.replace(/\.alpha$/, ".balance");
  const variable = derivedById(balance) ? balance : chart;
  return (
    <div className="curves">
      <CurveChart key={variable} id={variable} metrics={none} taken={none} />
    </div>
  );
}
