import { describe, expect, it } from "vitest";
import { both } from "#i18n/locale.ts";
import { exactText, parameterLine } from "./parameterText.ts";

describe("exactText", () => {
  it.each([
    [0, "0"],
    [0.3, "0.3"],
    [-2, "−2"],
    [0.75, "0.75"],
    [1e-5, "10⁻⁵"],
    [5e-6, "5×10⁻⁶"],
    [1.5e-7, "1.5×10⁻⁷"],
    [-1e-5, "−10⁻⁵"],
    [1e7, "10⁷"],
  ])("%d is %s", (value, text) => {
    expect(exactText(value)).toBe(text);
  });
});

describe("parameterLine", () => {
  it("has a symbol and a number, or a name and a word for a switch", () => {
    const name = both("zero for an empty truth", "真值为空时取 0");
    expect(parameterLine({ domain: "share", tex: "\\alpha", name }, 0.3).en).toBe("α = 0.3");
    expect(parameterLine({ domain: "switch", tex: "z", name }, 1)).toEqual({
      en: "zero for an empty truth: yes",
      "zh-CN": "真值为空时取 0：是",
    });
  });
});
