/** Cells of the truth that are predicted. */
import { both } from "#i18n/locale.ts";
import type { MetricDefinition } from "./define.ts";

export const truePositives: MetricDefinition = {
  id: "tp",
  name: both("True positives", "真阳性"),
  tex: "\\mathrm{TP}",
  value: ({ tp }) => tp,
  count: true,
};
