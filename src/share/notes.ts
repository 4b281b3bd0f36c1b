/** Why losses and metrics have no value, as the page API tells it. */
import type { Locale } from "#i18n/locale.ts";
import { reasonText } from "#i18n/reasons.ts";
import type { Values } from "#losses/evaluation.ts";

const metricPrefix = "metric.";

/** A sentence for each value that is null: by loss id, or `metric.<id>`. */
export function notesOf({ losses, metrics, reasons }: Values, locale: Locale): Record<string, string> {
  const missing = [...idsOfNull(losses), ...idsOfNull(metrics).map((id) => `${metricPrefix}${id}`)];
  return Object.fromEntries(missing.map((key) => [key, reasonText(reasons[key] ?? { code: "not-finite" }, locale)]));
}

function idsOfNull(values: Readonly<Record<string, number | null>>): readonly string[] {
  return Object.keys(values).filter((id) => values[id] === null);
}
