/** The chart that belongs to a lesson's step: the scene's own chart variable, over the pinned losses. */
import type { ReactNode } from "react";
import { CurveChart } from "#panels/study/curves/CurveChart.tsx";
import "#panels/study/curves/curves.css";
import { usePlayground } from "#store/hooks.ts";

const none: readonly string[] = [];

export function LessonChart(): ReactNode {
  const variable = usePlayground((state) => state.settings.view.chart);
  return (
    <div className="curves">
      <CurveChart key={variable} id={variable} metrics={none} taken={none} />
    </div>
  );
}
