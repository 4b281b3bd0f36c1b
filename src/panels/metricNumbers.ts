/** A metric's formula with the present counts in the place of TP, FP, FN, TN and N, and its parameters as numbers. */
import type { Confusion, MetricDefinition } from "#metrics/define.ts";

type Formula = Pick<MetricDefinition, "tex" | "parameters">;

const count = /\\mathrm\{(TP|FP|FN|TN)\}/;

/** Whether a metric's formula is one of counts. */
export function isOfCounts({ tex }: Formula): boolean {
  return count.test(tex);
}

/**
 * @param counts cells of each kind
 * @param values the metric's own parameters
 * @returns TeX; between a count and what stands before it as a factor there is a dot
 */
export function metricNumbersTex(
  metric: Formula,
  counts: Confusion,
  values: Readonly<Record<string, number>> = {},
): string {
  const total = counts.tp + counts.fp + counts.fn + counts.tn;
  const numbers: Readonly<Record<string, number>> = { TP: counts.tp, FP: counts.fp, FN: counts.fn, TN: counts.tn };
  return withParameters(metric, values)
    .replace(/([\d)])?(?:\\,|\s)*\\mathrm\{(TP|FP|FN|TN)\}/g, (_, factor: string | undefined, name: string) =>
      factor === undefined ? String(numbers[name]) : `${factor}\\cdot ${numbers[name]}`,
    )
    .replace(/(?<![A-Za-z\\])N(?![A-Za-z])/g, String(total));
}

function withParameters({ tex, parameters = {} }: Formula, values: Readonly<Record<string, number>>): string {
  return Object.entries(parameters).reduce(
    (text, [name, parameter]) => text.replaceAll(parameter.tex, String(values[name] ?? parameter.default)),
    tex,
  );
}
