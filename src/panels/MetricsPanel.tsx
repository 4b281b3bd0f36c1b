/** What the prediction is worth once it is cut at the threshold: the cut itself, the four counts, the metrics. */
import { type ReactNode, useId } from "react";
import { metricsPanel } from "#i18n/panels.ts";
import { useText } from "#ui/locale.tsx";
import { ConfusionMatrix } from "./ConfusionMatrix.tsx";
import { MetricList } from "./MetricList.tsx";
import { ThresholdControl } from "./ThresholdControl.tsx";
import "./metrics.css";

export function MetricsPanel(): ReactNode {
  const t = useText();
  const title = useId();
  return (
    <section className="metrics" aria-labelledby={title}>
      <header className="metrics-head">
        <h2 id={title}>{t(metricsPanel.title)}</h2>
        <p className="quiet">{t(metricsPanel.thresholdRule)}</p>
      </header>
      <ThresholdControl />
      <ConfusionMatrix />
      <MetricList />
    </section>
  );
}
