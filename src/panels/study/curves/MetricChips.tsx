/** The metrics drawn beside the losses, in the colours of their lines. */
import type { ReactNode } from "react";
import { curveTexts } from "#i18n/curves.ts";
import { metricGroups } from "#i18n/metrics.ts";
import { removeLoss } from "#i18n/study.ts";
import { definitionById, definitions } from "#metrics/definitions.ts";
import { Icon } from "#ui/Icon.tsx";
import { useText } from "#ui/locale.tsx";
import { Chooser, type OptionGroup } from "./Chooser.tsx";
import { choose, mostMetrics } from "./choice.ts";
import { metricColor } from "./curveFigure.ts";

function groupsWithout(drawn: readonly string[]): readonly OptionGroup[] {
  const groups = new Map<keyof typeof metricGroups, OptionGroup["options"]>();
  for (const { id, name, group } of definitions) {
    if (!drawn.includes(id)) groups.set(group, [...(groups.get(group) ?? []), { id, name }]);
  }
  return [...groups].map(([group, options]) => ({ name: metricGroups[group], options }));
}

export function MetricChips({ metrics }: { readonly metrics: readonly string[] }): ReactNode {
  const t = useText();
  const drawn = metrics.flatMap((id) => definitionById(id) ?? []);
  return (
    <div className="loss-chips">
      <ul className="loss-chips-list" aria-label={t(curveTexts.metrics)}>
        {drawn.map(({ id, name }, index) => (
          <li key={id} className="loss-chip">
            <i className="metric-chip-line" style={{ borderColor: metricColor(index) }} aria-hidden="true" />
            {t(name)}
            <button
              type="button"
              className="loss-chip-remove"
              aria-label={t(removeLoss(name))}
              onClick={() => choose({ metrics: metrics.filter((other) => other !== id) })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {metrics.length < mostMetrics && (
        <Chooser
          label={`+ ${t(curveTexts.addMetric)}`}
          className="loss-chip-add"
          search={curveTexts.searchMetrics}
          nothing={curveTexts.noMetric}
          groups={() => groupsWithout(metrics)}
          onChoose={(id) => choose({ metrics: [...metrics, id] })}
        />
      )}
    </div>
  );
}
