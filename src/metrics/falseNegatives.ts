/** Cells of the truth that are missed. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const falseNegatives: MetricDefinition = {
  id: "fn",
  name: both("False negatives", "假阴性"),
  tex: "\\mathrm{FN}",
  value: ({ fn }) => fn,
  count: true,
};
