/** Cells predicted that are not of the truth. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const falsePositives: MetricDefinition = {
  id: "fp",
  name: both("False positives", "假阳性"),
  tex: "\\mathrm{FP}",
  value: ({ fp }) => fp,
  count: true,
};
