import { describe, expect, it } from "vitest";
import { both, listed, locales } from "./locale.ts";
import { sceneLabel } from "./menus.ts";
import { markReading } from "./panels.ts";
import { sceneProblems } from "./problems.ts";
import { quoted, quotedName } from "./quoted.ts";
import { backendReasons, reasonText } from "./reasons.ts";
import { toolHelp } from "./tools.ts";
import { zh } from "./zh.ts";

describe("quoted", () => {
  it("shows numbers and short strings, and names the kind of anything else", () => {
    expect(quoted(1.5).en).toBe("1.5");
    expect(quoted(Number.NaN)["zh-CN"]).toBe("NaN");
    expect(quoted("abc").en).toBe('the string "abc"');
    expect(quoted("x".repeat(1000)).en.length).toBeLessThan(60);
    expect(quoted(null).en).toBe("null");
    expect(quoted(undefined)["zh-CN"]).toBe("空缺");
    expect(quoted("abc")["zh-CN"]).toBe("字符串“abc”");
    expect(quotedName("abc")).toEqual({ en: '"abc"', "zh-CN": "“abc”" });
    expect(quotedName("x".repeat(1000)).en.length).toBeLessThan(60);
    expect(quotedName(null)).toEqual(quoted(null));
    for (const value of [1n, Symbol("s"), () => 1, {}, [], new Proxy({}, {})]) {
      for (const locale of locales) expect(quoted(value)[locale]).not.toBe("");
    }
  });
});

describe("zh", () => {
  it("puts a space between Chinese and Latin letters, digits or signs where a value begins or ends", () => {
    expect(zh`应为${"0 或 1"}，但这里是${"-0.5"}`).toBe("应为 0 或 1，但这里是 -0.5");
    expect(zh`将${"Dice 损失"}固定在图中`).toBe("将 Dice 损失固定在图中");
    expect(zh`分母${"(TP)"}为${"0"}`).toBe("分母 (TP) 为 0");
  });

  it("adds nothing else", () => {
    expect(zh`应为${"有限的数"}，但这里是${"字符串“abc”"}`).toBe("应为有限的数，但这里是字符串“abc”");
    expect(zh`“${"abc"}”是${""}空的${"……"}`).toBe("“abc”是空的……");
    expect(zh`应为 ${"0"} 或 ${"1"}`).toBe("应为 0 或 1");
    expect(zh`这里是${"字符串“测试abc”"}`).toBe("这里是字符串“测试abc”");
    expect(zh`无值`).toBe("无值");
  });
});

describe("listed", () => {
  it("separates names as each language does", () => {
    expect(listed(["bce", "dice"])).toEqual({ en: "bce, dice", "zh-CN": "bce、dice" });
    expect(listed([]).en).toBe("");
  });
});

describe("Chinese texts with values in them", () => {
  it("have a space before Latin letters and digits only, and full-width signs between values", () => {
    expect(sceneProblems.threshold(quoted(7))["zh-CN"]).toBe("应为 0 到 1 之间的数，但这里是 7");
    expect(sceneProblems.notAList(quoted("dice"))["zh-CN"]).toBe("应为损失 id 的数组，但这里是字符串“dice”");
    expect(sceneProblems.choice(["loss", "gradient"], quoted({}))["zh-CN"]).toBe(
      "应为以下之一（loss、gradient），但这里是对象或数组",
    );
    const dice = { en: "Dice", "zh-CN": "Dice 损失" };
    expect(toolHelp(dice, dice)["zh-CN"]).toBe("Dice 损失：Dice 损失");
    expect(sceneLabel(dice, "8 × 8")).toEqual({
      en: "Scene and grid size: Dice, 8 × 8",
      "zh-CN": "场景与网格大小：Dice 损失，8 × 8",
    });
    expect(
      markReading("0.50", [
        [dice, "0.1"],
        [dice, "—"],
      ]),
    ).toEqual({
      en: "0.50; Dice 0.1, Dice —",
      "zh-CN": "0.50；Dice 损失 0.1，Dice 损失 —",
    });
  });
});

describe("reasonText", () => {
  it("says why and what to do, in both languages", () => {
    const denominator = "TP + alpha*FP";
    expect(reasonText({ code: "zero-over-zero", denominator }, "en")).toContain(`0/0: ${denominator} is 0 here`);
    expect(reasonText({ code: "zero-over-zero", denominator }, "zh-CN")).toContain(
      `0/0：此处分母 ${denominator} 为 0，分子也为 0`,
    );
    expect(reasonText({ code: "over-zero", denominator }, "en")).toContain(denominator);
    expect(reasonText({ code: "no-map", map: "phi" }, "en")).toContain("φ");
    expect(reasonText({ code: "no-map", map: "dist_g" }, "zh-CN")).toContain("dist_g");
    for (const locale of locales) {
      expect(reasonText({ code: "not-finite" }, locale)).toMatch(/[.。]$/);
      expect(reasonText({ code: "metric", why: both("Why.", "原因。") }, locale)).toBe(
        locale === "en" ? "Why." : "原因。",
      );
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
