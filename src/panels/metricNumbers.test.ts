import { describe, expect, it } from "vitest";
import { definitions as metrics } from "#metrics/definitions.ts";
import { metricNumbersTex } from "./metricNumbers.ts";

const counts = { tp: 8, fp: 3, fn: 2, tn: 51 };

describe("metricNumbersTex", () => {
  it("puts the counts in", () => {
    expect(metricNumbersTex("\\frac{2\\,\\mathrm{TP}}{\\mathrm{TP}+N}", counts)).toBe("\\frac{2\\cdot 8}{8+64}");
  });

  it("leaves no name in any metric's formula", () => {
    for (const metric of metrics) expect(metricNumbersTex(metric.tex, counts)).not.toMatch(/mathrm|TP|FP|FN|TN|N/);
  });
});
