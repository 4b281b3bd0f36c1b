import { describe, expect, it } from "vitest";
import { definitions } from "#metrics/definitions.ts";
import { isOfCounts, metricNumbersTex } from "./metricNumbers.ts";

const counts = { tp: 8, fp: 3, fn: 2, tn: 51 };

describe("metricNumbersTex", () => {
  it("puts the counts in", () => {
    const tex = "\\frac{2\\,\\mathrm{TP}}{\\mathrm{TP}+N}";
    expect(metricNumbersTex({ tex }, counts)).toBe("\\frac{2\\cdot 8}{8+64}");
  });

  it("puts a metric's parameter in, as it is set", () => {
    const fBeta = definitions.find(({ id }) => id === "f-beta");
    if (fBeta === undefined) throw new Error("no F-beta");
    expect(metricNumbersTex(fBeta, counts, { beta: 0.5 })).toBe(
      "\\frac{(1+0.5^2)\\cdot 8}{(1+0.5^2)\\cdot 8+0.5^2\\cdot 2+3}",
    );
    expect(metricNumbersTex(fBeta, counts)).toContain("2^2\\cdot 2");
  });

  it("leaves no name in any formula of counts", () => {
    const formulas = definitions.filter(isOfCounts);
    expect(formulas.length).toBeGreaterThan(10);
    for (const metric of formulas) expect(metricNumbersTex(metric, counts)).not.toMatch(/mathrm|TP|FP|FN|TN|N|beta/);
  });
});
