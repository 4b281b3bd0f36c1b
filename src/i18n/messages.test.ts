import { describe, expect, it } from "vitest";
import { locales } from "./locale.ts";
import { quoted } from "./quoted.ts";
import { backendReasons, reasonText } from "./reasons.ts";

describe("quoted", () => {
  it("shows numbers and short texts, and names the kind of anything else", () => {
    expect(quoted(1.5).en).toBe("1.5");
    expect(quoted(Number.NaN)["zh-CN"]).toBe("NaN");
    expect(quoted("abc").en).toBe('the text "abc"');
    expect(quoted("x".repeat(1000)).en.length).toBeLessThan(60);
    expect(quoted(null).en).toBe("null");
    expect(quoted(undefined)["zh-CN"]).toBe("空缺");
    for (const value of [1n, Symbol("s"), () => 1, {}, [], new Proxy({}, {})]) {
      for (const locale of locales) expect(quoted(value)[locale]).not.toBe("");
    }
  });
});

describe("reasonText", () => {
  it("says why and what to do, in both languages", () => {
    const denominator = "TP + alpha*FP";
    expect(reasonText({ code: "zero-over-zero", denominator }, "en")).toContain(`0/0: ${denominator} is 0 here`);
    expect(reasonText({ code: "zero-over-zero", denominator }, "zh-CN")).toContain(`0/0：此处 ${denominator} 为 0`);
    expect(reasonText({ code: "over-zero", denominator }, "en")).toContain(denominator);
    expect(reasonText({ code: "no-map", map: "phi" }, "en")).toContain("φ");
    expect(reasonText({ code: "no-map", map: "dist_g" }, "zh-CN")).toContain("dist_g");
    for (const locale of locales) {
      for (const code of ["metric", "not-finite"] as const) expect(reasonText({ code }, locale)).toMatch(/[.。]$/);
    }
  });
});

describe("the reasons why the numbers come from the CPU", () => {
  it("exist in both languages", () => {
    for (const reason of Object.values(backendReasons)) {
      for (const locale of locales) expect(reason[locale]).not.toBe("");
    }
  });
});
