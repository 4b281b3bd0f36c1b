/** Evaluations as the page API gives them: plain data, with reasons as texts in the page's language. */
import type { Locale } from "#i18n/locale.ts";
import { reasonText } from "#i18n/reasons.ts";
import type { Backend, Reason, Values } from "#losses/evaluation.ts";
import { metricById } from "#metrics/index.ts";

export interface Evaluation {
  /** Grows with every accepted change. */
  revision: number;
  backend: Backend;
  /** By id; null where undefined, with a reason in `notes`. */
  losses: Record<string, number | null>;
  /** At the scene's threshold. */
  metrics: Record<string, number | null>;
  /** Why a value is null: by loss id, or `metric.<id>`. */
  notes: Record<string, string>;
}

const metricPrefix = "metric.";

/** The evaluation that values stand for, as a copy. */
export function evaluationOf(values: Values, locale: Locale): Evaluation {
  const { revision, backend, losses, metrics, reasons } = values;
  const missing = [...idsOfNull(losses), ...idsOfNull(metrics).map((id) => `${metricPrefix}${id}`)];
  const notes = missing.map((key) => [key, noteOf(key, reasons[key] ?? { code: "not-finite" }, locale)]);
  return { revision, backend, losses: { ...losses }, metrics: { ...metrics }, notes: Object.fromEntries(notes) };
}

function idsOfNull(values: Readonly<Record<string, number | null>>): readonly string[] {
  return Object.keys(values).filter((id) => values[id] === null);
}

/** A metric's own words where it has some. */
function noteOf(key: string, reason: Reason, locale: Locale): string {
  const metric = key.startsWith(metricPrefix) ? metricById(key.slice(metricPrefix.length)) : undefined;
  return metric?.undefinedReason?.[locale] ?? reasonText(reason, locale);
}
