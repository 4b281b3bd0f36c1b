/** What a metric's name opens: what it tells, its formula today, its parameter, and what others make of it. */
import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { lossTable } from "#i18n/losses.ts";
import { metricTexts } from "#i18n/metrics.ts";
import type { MetricDefinition } from "#metrics/define.ts";
import { askAside } from "#store/asides.ts";
import { usePlayground } from "#store/hooks.ts";
import { paramsOf } from "#store/selectors.ts";
import { formatValue } from "#ui/format.ts";
import { useText } from "#ui/locale.tsx";
import { isOfCounts, metricNumbersTex } from "./metricNumbers.ts";
import { Parameters } from "./Parameters.tsx";
import { ReasonText } from "./ReasonText.tsx";
import "./metricDetails.css";

const Tex = lazy(async () => ({ default: (await import("./Tex.tsx")).Tex }));

interface MetricProps {
  readonly metric: MetricDefinition;
}

/** `= 16/19 = 0.8421` where the formula is one of counts, else `= 3.1623 px`. */
function useNumbers(metric: MetricDefinition): string {
  const metrics = usePlayground((state) => state.values?.metrics);
  const params = usePlayground((state) => paramsOf(state, metric.id));
  if (metrics === undefined) return "";
  const value = metrics[metric.id];
  const { tp = 0, fp = 0, fn = 0, tn = 0 } = metrics;
  const counts = { tp: tp ?? 0, fp: fp ?? 0, fn: fn ?? 0, tn: tn ?? 0 };
  const unit = metric.unit === "pixels" ? "\\,\\mathrm{px}" : "";
  const filled = isOfCounts(metric) ? `= ${metricNumbersTex(metric, counts, params)}` : "";
  return value == null ? filled : `${filled} = ${formatValue(value).replace("−", "-")}${unit}`;
}

function MetricFormula({ metric }: MetricProps): ReactNode {
  const numbers = useNumbers(metric);
  return (
    <div className="metric-formula">
      <Suspense fallback={<code>{metric.tex}</code>}>
        <Tex className="metric-tex" tex={metric.tex} display />
        {numbers !== "" && <Tex className="metric-tex metric-numbers" tex={numbers} display />}
      </Suspense>
    </div>
  );
}

interface DefinitionProps {
  readonly name: string;
  readonly value: number | null | undefined;
  readonly note?: string;
  readonly unit: string;
}

function Definition({ name, value, note, unit }: DefinitionProps): ReactNode {
  const t = useText();
  return (
    <div className="variant">
      <dt className="variant-name">{name}</dt>
      <dd className="variant-value" data-value={value ?? ""}>
        {value === undefined && "…"}
        {value === null && <span className="undefined-value">{t(lossTable.undefined)}</span>}
        {value != null && `${formatValue(value)}${unit}`}
      </dd>
      {note !== undefined && <dd className="variant-note quiet">{note}</dd>}
    </div>
  );
}

/** The same metric as others define it, evaluated while this is open. */
function Variants({ metric }: MetricProps): ReactNode {
  const t = useText();
  const { id, variants = [] } = metric;
  const value = usePlayground((state) => state.values?.metrics[id]);
  const others = usePlayground((state) => state.asides?.variants);
  const wanted = variants.length > 0;
  useEffect(() => {
    if (!wanted) return;
    askAside({ variantsOf: id });
    return () => askAside({ variantsOf: null });
  }, [id, wanted]);
  if (!wanted) return null;
  const unit = metric.unit === "pixels" ? " px" : "";
  return (
    <section className="metric-variants">
      <h4 className="metric-subhead">{t(metricTexts.variants)}</h4>
      <dl className="variants">
        <Definition name={t(metricTexts.here)} value={value} unit={unit} />
        {variants.map((variant) => (
          <Definition
            key={variant.id}
            name={variant.library}
            value={others?.[variant.id]}
            note={t(variant.note)}
            unit={unit}
          />
        ))}
      </dl>
    </section>
  );
}

export function MetricDetails({ metric }: MetricProps): ReactNode {
  const t = useText();
  const undefinedNow = usePlayground((state) => state.values?.metrics[metric.id] === null);
  const reason = usePlayground((state) => state.values?.reasons[`metric.${metric.id}`]);
  const { id, parameters, facts = [] } = metric;
  return (
    <div className="metric-details">
      <p>{t(metric.summary)}</p>
      <MetricFormula metric={metric} />
      {undefinedNow && <ReasonText reason={reason} />}
      {parameters && <Parameters owner={{ id, parameters }} />}
      <Variants metric={metric} />
      {facts.map((fact) => (
        <p key={fact.en} className="quiet">
          {t(fact)}
        </p>
      ))}
    </div>
  );
}
