import { describe, expect, it } from "vitest";
import { definitions } from "#losses/definitions.ts";
import { markNames, markOfColor, markTex, roleOf } from "./formulaMarks.ts";

describe("formula marks", () => {
  it("finds every part of every loss again from its colour", () => {
    for (const { parts = {} } of definitions) {
      const names = markNames(parts);
      for (const [index, name] of names.entries()) {
        expect(markTex(names, name, "x")).toContain("\\textcolor{#0100");
        expect(markOfColor(names, `rgb(1, 0, ${index})`)).toBe(name);
      }
    }
  });

  it("leaves other colours and unknown parts alone", () => {
    expect(markOfColor(["tp"], "rgb(0, 0, 0)")).toBeUndefined();
    expect(markOfColor(["tp"], "red")).toBeUndefined();
    expect(markTex(["tp"], "other", "x")).toBe("x");
  });

  it("knows the cells of soft counts and of named parts", () => {
    const tversky = definitions.find((loss) => loss.id === "tversky")?.parts ?? {};
    expect(roleOf("FN", tversky)).toBe("fn");
    expect(roleOf("tp", {})).toBe("tp");
    expect(roleOf("q", {})).toBeUndefined();
  });
});
