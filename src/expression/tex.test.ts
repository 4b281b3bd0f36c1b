import { describe, expect, test } from "vitest";
import { definitionsTex, formulaTex, numbersTex } from "./tex.ts";
import { texNumber } from "./texWriter.ts";

const smooth = { smooth: { tex: "s", neutral: 0 } };
const parts = { TP: { tex: "\\mathrm{TP}" }, q: { tex: "q_i" }, w: { tex: "w", inline: true } };
const colour = (part: string, tex: string): string => `<${part}:${tex}>`;

function formula(source: string, values: Record<string, number>, parameters = {}): string {
  return formulaTex(source, { parameters: { ...smooth, ...parameters }, parts, values });
}

describe("the formula", () => {
  test.each([
    ["mean((p-g)^2)", "\\frac{1}{N}\\sum_i \\left(p_i - g_i\\right)^{2}"],
    ["-mean(g*log(p))", "-\\frac{1}{N}\\sum_i g_i\\,\\log p_i"],
    ["mean(g*log(1-p))", "\\frac{1}{N}\\sum_i g_i\\,\\log \\left(1 - p_i\\right)"],
    ["1 - (2*sum(p*g) + smooth)/(N + smooth)", "1 - \\frac{2\\,\\sum_i p_i\\,g_i}{N}"],
    ["1 - (N - 1)", "1 - \\left(N - 1\\right)"],
    ["2^(1 - N)*(1 + N)", "2^{1 - N}\\,\\left(1 + N\\right)"],
    ["sum(p*2)", "\\sum_i p_i\\cdot 2"],
    ["log(cosh(sum(p)/N))", "\\log \\left(\\cosh \\left(\\frac{\\sum_i p_i}{N}\\right)\\right)"],
    ["sqrt(abs(N - 1)) + step(N)", "\\sqrt{\\left|N - 1\\right|} + \\left[N > 0\\right]"],
    ["min(1, N)^2", "\\min\\left(1,\\, N\\right)^{2}"],
  ])("%s", (source, tex) => {
    expect(formula(source, { smooth: 0 })).toBe(`\\mathcal{L} = ${tex}`);
  });

  test("shows a parameter that is not at its neutral value", () => {
    expect(formula("1 - (sum(p*g) + smooth)/N", { smooth: 1 })).toContain("+ s");
  });

  test("folds a clip of nothing away, with the part that holds it", () => {
    const source = "q = clip(p, clip, 1 - clip)\nmean(log(q))";
    const clip = { clip: { tex: "c", neutral: 0 } };
    expect(formula(source, { smooth: 0, clip: 0 }, clip)).toBe("\\mathcal{L} = \\frac{1}{N}\\sum_i \\log p_i");
    expect(formula(source, { smooth: 0, clip: 0.1 }, clip)).toBe("\\mathcal{L} = \\frac{1}{N}\\sum_i \\log q_i");
  });

  test("marks named parts and sums that are soft counts", () => {
    const options = { parameters: smooth, parts, values: { smooth: 0 }, mark: colour };
    expect(formulaTex("TP = sum(p*g)\n1 - TP/sum(p*(1-g))", options)).toBe(
      "\\mathcal{L} = 1 - \\frac{<TP:\\mathrm{TP}>}{<fp:\\sum_i p_i\\,\\left(1 - g_i\\right)>}",
    );
    expect(definitionsTex("TP = sum(p*g)\nw = 2\nw*TP", options)).toEqual([
      { name: "TP", tex: "<TP:\\mathrm{TP}> = <tp:\\sum_i p_i\\,g_i>" },
    ]);
  });
});

describe("the formula with today's numbers", () => {
  const shared = { parameters: smooth, parts, id: "x", count: 4, threshold: 0.5, mark: colour };
  const format = (x: number): string => x.toFixed(2).replace("-", "−");

  test("puts sums, parts, parameters and the value in", () => {
    const source = "TP = sum(p*g)\n1 - (TP + smooth)/(sum(p) + smooth)";
    const sums = { "sum(p*g)": 1.5, "sum(p*(1 - g))": 0.5 };
    expect(numbersTex(source, { ...shared, values: { smooth: 0.25 }, sums, value: 0.22, format })).toBe(
      "= 1 - \\frac{<TP:1.50> + 0.25}{2.00 + 0.25} = 0.22",
    );
  });

  test("shows a mean as 1/N times the totals of its terms", () => {
    const sums = { "sum(g*log(p))": -0.4, "sum((1 - g)*log(1 - p))": -1.2 };
    expect(
      numbersTex("-mean(g*log(p) + (1-g)*log(1-p))", { ...shared, values: { smooth: 0 }, sums, value: 0.4, format }),
    ).toBe("= -\\frac{1}{4}\\cdot \\left(-0.40 - 1.20\\right) = 0.40");
  });

  test("shows an undefined value as a question mark", () => {
    const sums = { "sum(p*g)": 0 };
    expect(numbersTex("sum(p*g)/sum(p*g)", { ...shared, values: {}, sums, value: null, format })).toMatch(/= \\;\?$/);
  });
});

test.each([
  ["−1.2×10⁻⁵", "-1.2\\times 10^{-5}"],
  ["3e-7", "3\\times 10^{-7}"],
  ["1.5e+21", "1.5\\times 10^{21}"],
  ["0.3", "0.3"],
])("%s as TeX", (text, tex) => {
  expect(texNumber(text)).toBe(tex);
});
