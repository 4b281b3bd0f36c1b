/** A metric's formula with the present counts in the place of TP, FP, FN, TN and N. */
import type { Confusion } from "#metrics/define.ts";

/**
 * @param tex the metric's formula
 * @param counts cells of each kind
 * @returns TeX; a count behind a factor gets a dot between them
 */
export function metricNumbersTex(tex: string, counts: Confusion): string {
  const total = counts.tp + counts.fp + counts.fn + counts.tn;
  const values: Readonly<Record<string, number>> = {
    TP: counts.tp,
    FP: counts.fp,
    FN: counts.fn,
    TN: counts.tn,
  };
  return tex
    .replace(/(\d)?(?:\\,|\s)*\\mathrm\{(TP|FP|FN|TN)\}/g, (_, factor: string | undefined, name: string) =>
      factor === undefined ? String(values[name]) : `${factor}\\cdot ${values[name]}`,
    )
    .replace(/(?<![A-Za-z\\])N(?![A-Za-z])/g, String(total));
}
