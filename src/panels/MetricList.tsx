/** The metrics at the threshold, under headings that fold; a metric's name opens what it is. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { lossTable } from "#i18n/losses.ts";
import { groupSize, metricGroups, metricTexts } from "#i18n/metrics.ts";
import type { MetricDefinition } from "#metrics/define.ts";
import { definitions } from "#metrics/definitions.ts";
import { setShown } from "#store/asides.ts";
import { usePlayground } from "#store/hooks.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { Popover } from "#ui/Popover.tsx";
import { MetricDetails } from "./MetricDetails.tsx";
import { groupMetrics, type MetricGroup } from "./metricGroups.ts";
import { WhyUndefined } from "./WhyUndefined.tsx";

const groups = groupMetrics(definitions);

function Value({ metric }: { readonly metric: MetricDefinition }): ReactNode {
  const t = useText();
  const value = usePlayground((state) => state.values?.metrics[metric.id]);
  const reason = usePlayground((state) => state.values?.reasons[`metric.${metric.id}`]);
  if (value === undefined)
    return (
      <span className="metric-pending" title={t(metricTexts.pending)}>
        …
      </span>
    );
  if (value === null) return <WhyUndefined name={metric.name} reason={reason} label={t(lossTable.undefined)} />;
  return (
    <>
      {formatValue(value)}
      {metric.unit === "pixels" && <span className="metric-unit"> px</span>}
    </>
  );
}

function MetricRow({ metric }: { readonly metric: MetricDefinition }): ReactNode {
  const t = useText();
  const value = usePlayground((state) => state.values?.metrics[metric.id]);
  return (
    <div className="metric" data-metric={metric.id}>
      <dt>
        <Popover className="metric-name" panelClassName="metric-popover" label={t(metric.name)}>
          {() => <MetricDetails metric={metric} />}
        </Popover>
      </dt>
      <dd
        className={metric.group === "boundary" ? "metric-value metric-measured" : "metric-value"}
        data-value={value ?? ""}
      >
        <Value metric={metric} />
      </dd>
    </div>
  );
}

function Group({ group, metrics }: MetricGroup): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(true);
  return (
    <section className="metric-group">
      <h3 className="metric-head">
        <button type="button" className="metric-fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <svg className="metric-caret" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M3 1.5L7 5L3 8.5" />
          </svg>
          {t(metricGroups[group])}
          <span className="metric-size" aria-hidden="true">
            {metrics.length}
          </span>
          <span className="sr-only">, {t(groupSize(metrics.length))}</span>
        </button>
      </h3>
      <dl className="metric-list" hidden={!open}>
        {metrics.map((metric) => (
          <MetricRow key={metric.id} metric={metric} />
        ))}
      </dl>
    </section>
  );
}

/** Tells the store which rows are in sight: folded ones are not. */
function watchRows(list: HTMLElement): () => void {
  const inSight = new Set<string>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const id = (target as HTMLElement).dataset.metric ?? "";
      if (isIntersecting) inSight.add(id);
      else inSight.delete(id);
    }
    setShown(
      "metrics",
      [...inSight].map((id) => `metric.${id}`),
    );
  });
  for (const row of list.querySelectorAll("[data-metric]")) observer.observe(row);
  return () => {
    observer.disconnect();
    setShown("metrics", []);
  };
}

export function MetricList(): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => (list.current === null ? undefined : watchRows(list.current)), []);
  return (
    <div ref={list} className="metric-groups">
      {groups.map((each) => (
        <Group key={each.group} {...each} />
      ))}
    </div>
  );
}
