/** The metrics at the threshold; a metric's name opens its formula with the present counts. */
import { lazy, type ReactNode, Suspense } from "react";
import { lossTable } from "#i18n/losses.ts";
import { metricsPanel } from "#i18n/panels.ts";
import type { Confusion, MetricDefinition } from "#metrics/define.ts";
import { definitions as metrics } from "#metrics/definitions.ts";
import { usePlayground } from "#store/hooks.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { metricNumbersTex } from "./metricNumbers.ts";
import { WhyUndefined } from "./WhyUndefined.tsx";

const Tex = lazy(async () => ({ default: (await import("./Tex.tsx")).Tex }));

function useCounts(): Confusion | null {
  const values = usePlayground((state) => state.values?.metrics);
  if (values === undefined) return null;
  return { tp: values.tp ?? 0, fp: values.fp ?? 0, fn: values.fn ?? 0, tn: values.tn ?? 0 };
}

function MetricFormula({ metric }: { readonly metric: MetricDefinition }): ReactNode {
  const t = useText();
  const counts = useCounts();
  const value = usePlayground((state) => state.values?.metrics[metric.id]);
  const result = value == null ? "" : ` = ${formatValue(value).replace("−", "-")}`;
  const numbers = counts === null ? "" : ` = ${metricNumbersTex(metric.tex, counts)}${result}`;
  return (
    <div className="metric-formula">
      <p className="quiet">{t(metricsPanel.computed)}</p>
      <Suspense fallback={<code>{metric.tex}</code>}>
        <Tex tex={metric.tex} display />
        <Tex tex={numbers} display />
      </Suspense>
    </div>
  );
}

function MetricRow({ metric }: { readonly metric: MetricDefinition }): ReactNode {
  const t = useText();
  const value = usePlayground((state) => state.values?.metrics[metric.id]);
  const reason = usePlayground((state) => state.values?.reasons[`metric.${metric.id}`]);
  return (
    <div className="metric" data-metric={metric.id}>
      <dt>
        <Popover className="metric-name" label={t(metric.name)}>
          {() => <MetricFormula metric={metric} />}
        </Popover>
      </dt>
      <dd data-value={value ?? ""}>
        {value === null ? (
          <WhyUndefined name={metric.name} reason={reason} label={t(lossTable.undefined)} />
        ) : (
          value !== undefined && formatValue(value)
        )}
      </dd>
    </div>
  );
}

export function MetricList(): ReactNode {
  const t = useText();
  return (
    <dl className="metric-list" aria-label={t(metricsPanel.metrics)}>
      {metrics
        .filter((metric) => metric.count !== true)
        .map((metric) => (
          <MetricRow key={metric.id} metric={metric} />
        ))}
    </dl>
  );
}
