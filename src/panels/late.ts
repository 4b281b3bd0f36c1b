/** What of the panels loads after the first view, in one piece: on arrival the list of losses joins the one on the page. */
import "./list/index.ts";

export { ChartPanel } from "./ChartPanel.tsx";
export { FormulaPanel } from "./FormulaPanel.tsx";
export { MetricsPanel } from "./MetricsPanel.tsx";
export { PanelFailure } from "./PanelFailure.tsx";
export { WhyUndefined } from "./WhyUndefined.tsx";

/** Starts fetching what these panels load in their turn: KaTeX, Recharts, the comparison of conventions. */
export function loadTypesetterAndChart(): void {
  for (const loading of [import("./Formula.tsx"), import("./ChartFigure.tsx"), import("./Conventions.tsx")])
    loading.catch(() => {});
}
